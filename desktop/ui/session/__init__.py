"""From unlocking to locking: when the office is locked, and how one comes back to the same place."""
