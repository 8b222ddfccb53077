"""Programs killed, disks filled, offices opened twice: nothing that was acknowledged may be lost."""
