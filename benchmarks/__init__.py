"""Measured against floors: what the same work costs with nothing of ours around it."""
