/* Gatebook: compares two audits of a project. */
