"""The painted pieces that screens are made of."""
