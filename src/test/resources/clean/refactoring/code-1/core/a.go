package core

func A() int { return 1 }
