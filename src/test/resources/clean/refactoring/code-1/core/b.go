package core

func B() int { return 2 }
