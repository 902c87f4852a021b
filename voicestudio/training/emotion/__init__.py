"""Training and evaluation of the emotion converter and the emotion recogniser."""
