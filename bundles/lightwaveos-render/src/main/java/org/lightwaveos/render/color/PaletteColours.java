/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.color;

import java.util.List;

/** The colours of the palettes, by palette id: the palette's name stands beside each line. */
final class PaletteColours {

    static final List<String> BY_ID = List.of(
            "5a0a06 d83a10 ff9a2e c2185b 3a1466", // Sunset Real
            "0d2613 2f5b33 6f8f5a b7c48a", // Rivendell
            "062b3f 0f6f8c 5cc3c9 d5f0e6", // Ocean Breeze 036
            "180a52 8c1466 ff5a3c 2a46c8 10083c", // RGI 15
            "b87412 5a1c0a", // Retro 2
            "2010ff 7a10ff e010d0 ff1050", // Analogous 1
            "ff1460 ffb4c8 ff2090 5c0a3c", // Pink Splash 08
            "f06a52 2f9c95 0c3a4c", // Coral Reef
            "04203c 1c5c86 86c4dc 1a7896", // Ocean Breeze 068
            "ff0a78 ff96d2 ffd8ee d4147c", // Pink Splash 07
            "3c0c0a a05a1e ffb43c 64140c", // Vintage 01
            "2c0e06 c0642a ffe2c0 ffffff 74d08a 0a5c2a", // Departure
            "02140c 1c7832 86c8f0 c8e6ff", // Landscape 64
            "1c2a0a 8a5c14 e6a83c 4a3c2a", // Landscape 33
            "ff3c1e ff96a0 fff0c8 a0ff8c 64f0d8 ff5ac8", // Rainbow Sherbet
            "0ac8ff e61eb4 ffd232 0a9678", // GR65 Hult
            "0a5c4a 5aa064 b4b43c 1e6478", // GR64 Hult
            "6e4a1e c8a050 64c8a0 1464b4 0a2864", // GMT Dry Wet
            "c80a0a 0a321e 5aa01e 961414", // IB Jul01
            "1e0a06 5c240a b48c1e 50460a", // Vintage 57
            "c85a78 ff9632 8c1e0a 783c64", // IB15
            "3c0a78 a01ec8 ff28b4 1e1478", // Fuschia 7
            "8cff5a 0ac850 00643c 28e6a0", // Emerald Dragon
            "120000 780a00 e62800 ff8200 fff0a0", // Lava
            "1e0000 a01400 ff5000 ffb41e fff8d2", // Fire
            "e6143c ff960a ffe60a 1ec83c 1482ff 8c28dc", // Colorful
            "46145a b41e6e ff3c5a 780a46", // Magenta Evening
            "32145a 8c50d2 ff8cd2 c83caa", // Pink Purple
            "5a1e06 b45014 e6a028 6e280a", // Autumn 19
            "000a64 5a14d2 ff28e6 ffffff", // Blue Magenta White
            "000000 5a0046 ff14c8 ff0a14", // Black Magenta Red
            "ff0a0a ff14a0 ff8c50 ffff14", // Red Magenta Yellow
            "0a14ff 0a96ff 1effff a0ff78 ffff1e", // Blue Cyan Yellow
            "0a1e50 3c82aa e6ebe6 c87850 5a0a0a", // Vik
            "281432 6e3c50 8c8c78 a0dcaa e6ffd2", // Tokyo
            "7d1e0a c8962d dce6b4 5ab4c8 1e3296", // Roma
            "14285a 6e96dc dcebff 3c6e28 c8b464", // Oleron
            "dceeff 3c6eaa 0c1c2a 4a5c28 f0f0b4", // Lisbon
            "fffad2 f0c864 dc6446 5a1e28", // La Jolla
            "8c0a64 966432 8cb450 64e6d2 b4f5ff", // Hawaii
            "28143c 2d468c 8ca0e6 f5f5ff", // Devon
            "2d1450 4678b4 e1ebe6 64a064 14460a", // Cork
            "28143c 3c648c e6ebf0 aaaa78 28280a", // Broc
            "8cb4ff 1e5a82 0c0a0c 6e2d14 ffa08c", // Berlin
            "003c46 3c5a28 a08c28 ffe68c", // Bamako
            "2d1e50 8c508c d278a0 e6d2e6", // Acton
            "0a1450 1e6464 78823c e69650 ffc8d2", // Batlow
            "46000a a05a46 bea082 f0f0eb", // Bilbao
            "b40aaa c86e96 d2a078 ffff5a", // Buda
            "0a0546 325a96 8cb48c f5fafa", // Davos
            "0a0a0a 787878 f0f0f0", // GrayC
            "1e32aa 3c788c 78b46e ffff64", // Imola
            "1e0a5a 28648c 96a082 fff0eb", // La Paz
            "0a5078 7896a0 c8c896 fff5b4", // Nuuk
            "02060c 1e3c6e 7896c8 f5f5fa", // Oslo
            "d2d2ff 4b5fa5 0c141e 32783c dce696", // Tofino
            "0c0c0a 5a5a32 c89664 ffe6dc", // Turku
            "3c0a50 325082 1e967d 6ec846 f5e61e", // Viridis
            "1e0a82 8c0aa0 d24678 fa8c3c f0f01e", // Plasma
            "05020a 500a64 b4284b fa7d0a fafaa0", // Inferno
            "05020c 460f78 b43278 fa8264 fff5be", // Magma
            "0a0a14 14465a 5a822d d28c8c dcdcff", // Cubhelix
            "04041e 0a1e5a 1450a0 3c8cdc", // Abyss
            "14051e 321e6e 28789b 82d2b4 f0ffd2", // Bathy
            "02081e 053c6e 0a78a0 28bebe aaf0dc", // Ocean
            "05050f 14144b 3c2882 7850a0", // Nighttime
            "1e0a46 1e468c 3296b4 a0e6d2", // Seafloor
            "0a1946 1e64b4 64b4e6 c8e6f5", // IBCSO
            "0a0502 5a3014 b46e3c ffb478", // Copper
            "140000 c80a00 ff8200 fff01e ffffe6", // Hot
            "0affff 3cb4ff 8264ff ff14ff", // Cool
            "1e140a 325a28 8c783c e6d2b4", // Earth
            "1e3c96 64b4d2 5aa050 dcd28c", // Sealand
            "0a28c8 0c1420 0c0c0c 28100c d2280a", // Split
            "c8140a f0a014 d2d21e 149632"); // Red2Green

    private PaletteColours() {}
}
