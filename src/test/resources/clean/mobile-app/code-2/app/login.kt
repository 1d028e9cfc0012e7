fun login() {}
// v1
// v1
