"""Others around a text: locks, merging, delegation, words given outside the program."""
