fun login() {}
// v0
