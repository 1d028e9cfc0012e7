fun login() {}
// v2
// v2
// v2
