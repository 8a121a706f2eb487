kind-boat = Σκάφος
kind-boat-many = Σκάφη
boat-length = Μήκος
boat-rig = Εξάρτιση
boat-rig-sloop = Μονοκάταρτο
boat-rig-ketch = Δικάταρτο
