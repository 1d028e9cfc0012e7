package dev.gatebook.site.part;

/** What a section of a page holds. The templates have one component for each case. */
public sealed interface Content
    permits Table,
        ChartBlock,
        TaskList,
        IssueList,
        CheckList,
        FactList,
        ProseBlock,
        FindingList,
        ChangeList,
        StackBar,
        FailureList,
        SuiteList,
        WordDiff,
        Empty,
        LinkLine,
        Seek,
        PageList,
        Fold {

  /** The name of the component that draws it. */
  String kind();
}
