kind-boat = Boat
kind-boat-many = Boats
boat-length = Length
boat-rig = Rig
boat-rig-sloop = Sloop
boat-rig-ketch = Ketch
