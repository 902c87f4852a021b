"""Voice profiles: personal weights with a card, one file each, and the library that keeps them."""
