import { list } from './list';

/** Names that mean nothing but the brand. */
export const BRANDS = list(`
  Dell, HP, Hewlett Packard, Lenovo, Asus, Acer, MSI, Alienware, Microsoft, Samsung, LG, Sony, Panasonic, Toshiba, Fujitsu, Huawei, Honor, Xiaomi, Redmi, OnePlus, Oppo, Vivo, Realme, Motorola, Nokia, Blackberry, HTC, ZTE, TCL, Hisense, Vizio, Philips, Sharp, JVC, Insignia, Westinghouse, Sceptre, Polaroid, Kodak, Canon, Nikon, Fujifilm, Olympus, Pentax, Leica, GoPro, DJI, Garmin, TomTom, Fitbit, Amazfit, Suunto, Withings, Polar, Wyze, Arlo, Eufy, Reolink, Lorex, Hikvision, Amcrest, Swann, Netgear, Linksys, TP Link, D Link, Ubiquiti, Cisco, Belkin, Anker, Aukey, Ugreen, Baseus, Spigen, Otterbox, Lifeproof, Mophie, Zagg, Caseology, Ravpower, Sandisk, Seagate, Western Digital, Kingston, Corsair, HyperX, Logitech, Razer, SteelSeries, Keychron, Redragon, Wacom, Huion, Epson, Brother Printers, Xerox, Lexmark, Ricoh, Nvidia, AMD, Intel, EVGA, Gigabyte, ASRock, NZXT, Thermaltake, Noctua, ViewSonic, BenQ, AOC, Optoma, Nebula Capsule, XGIMI
  Bose, JBL, Sonos, Beats by Dre, Sennheiser, Audio Technica, AKG, Beyerdynamic, Shure, Skullcandy, Jabra, Plantronics, Jaybird, Soundcore, Tribit, Ultimate Ears, Bang & Olufsen, Harman Kardon, Klipsch, Polk Audio, Yamaha, Denon, Onkyo, Marantz, Pioneer, Kenwood, Bowers & Wilkins, Edifier, Audioengine, KRK, Mackie, Behringer, Focusrite, Akai, Roland, Korg, Casio, Fender, Gibson, Epiphone, Ibanez, Steinway, Zildjian, Tascam, Rode Microphones, Nintendo, Sega, Atari, 8BitDo, Turtle Beach, Astro Gaming, Secretlab
  Whirlpool, Maytag, KitchenAid, Frigidaire, Electrolux, Kenmore, Bosch, Miele, Haier, Midea, Danby, Amana, Hotpoint, Smeg, Dyson, iRobot, Roomba, Roborock, Ecovacs, Bissell, Eureka Vacuum, Oreck, Dirt Devil, Miele, Honeywell, Lasko, Vornado, DeLonghi, Breville, Keurig, Nespresso, Mr Coffee, Cuisinart, Hamilton Beach, Oster, Sunbeam, Black and Decker, Black & Decker, Proctor Silex, Vitamix, Nutribullet, Instant Pot, Crock Pot, Cosori, Gourmia, Chefman, Zojirushi, Tefal, T fal, Le Creuset, Staub, Lodge Cast Iron, All Clad, Calphalon, Cuisipro, Pyrex, Corelle, Corningware, Rubbermaid, Tupperware, OXO, Zwilling, Wusthof, Victorinox, Henckels, Farberware, Rachael Ray, Hydro Flask, Contigo, CamelBak, Nalgene, Klean Kanteen, Simplehuman, Simple Human, SodaStream, Brita, Weber, Traeger, Char Broil, Blackstone Griddle, Ninja Kitchen, Ikea, Ashley Furniture, La Z Boy, Herman Miller, Steelcase, Wayfair, Zinus, Sauder, South Shore, Walker Edison, Modway, Safavieh, Nuloom, Mohawk Home, Serta, Sealy, Simmons, Tempur Pedic, Casper, Linenspa, Lucid, Christopher Knight Home, Furinno, Prepac, Bush Furniture, Flash Furniture, Yankee Candle, Umbra, Kohler, Moen, Delta Faucet, American Standard, GE, General Electric, Sylvania, Lutron, Kasa, Govee, Lifx
  Nike, Adidas, Reebok, New Balance, Asics, Under Armour, Skechers, Vans, Fila, Saucony, Brooks Running, Hoka, Altra, Salomon, Merrell, Timberland, Keen Footwear, Crocs, Birkenstock, Clarks, Dr Martens, Doc Martens, Ugg, Teva, Steve Madden, Nine West, Cole Haan, Sperry, Dansko, Havaianas, Jordan Brand, Air Jordan, Lululemon, Athleta, Gymshark, Carhartt, Dickies, Levi's, Levis, Lee Jeans, Calvin Klein, Tommy Hilfiger, Ralph Lauren, Lacoste, Hugo Boss, Armani, Gucci, Prada, Louis Vuitton, Chanel, Dior, Versace, Burberry, Hermes, Balenciaga, Michael Kors, Kate Spade, Tory Burch, Marc Jacobs, Fendi, Givenchy, Zara, H&M, Uniqlo, Old Navy, Banana Republic, J Crew, American Eagle, Abercrombie, Hollister, Aeropostale, Forever 21, Hanes, Fruit of the Loom, Gildan, Jockey, Spanx, Victoria's Secret, The North Face, North Face, Patagonia, Arc'teryx, Marmot, Mountain Hardwear, Eddie Bauer, L.L. Bean, LL Bean, Wrangler, Oakley, Ray Ban, Rayban, Persol, Rolex, Omega Watches, Seiko, Citizen Watches, Timex, Tissot, Tag Heuer, Swatch, Swarovski, Pandora Jewelry, Samsonite, American Tourister, Tumi, Herschel, Jansport, Eastpak, Osprey, Kipling, Travelpro, Vera Bradley
  L'Oreal, Loreal, Maybelline, Revlon, Covergirl, NYX, Neutrogena, CeraVe, Cetaphil, Aveeno, Eucerin, Olay, Nivea, Garnier, Pantene, TRESemme, Head & Shoulders, Herbal Essences, Aussie Haircare, OGX, Olaplex, Redken, Paul Mitchell, Moroccanoil, Wella, Clairol, Schwarzkopf, Cantu, SheaMoisture, Mielle, Estee Lauder, Clinique, Lancome, MAC Cosmetics, Bobbi Brown, Urban Decay, Too Faced, Benefit Cosmetics, Anastasia Beverly Hills, Fenty Beauty, Rare Beauty, Charlotte Tilbury, NARS, Elf Cosmetics, e.l.f., The Ordinary, Kiehl's, La Roche Posay, Vichy, Bioderma, Laneige, Innisfree, Cosrx, Burt's Bees, Carmex, Gillette, Schick, Braun, Remington, Wahl, Conair, BaByliss, Revlon, Oral B, Colgate, Crest Toothpaste, Sensodyne, Listerine, Waterpik, Old Spice, Degree Deodorant, Calvin Klein, Bath and Body Works, Bath & Body Works, The Body Shop, Lush Cosmetics, OPI, Essie, Sally Hansen
  Trader Joe's, Trader Joes, Nestle, Kellogg's, Kelloggs, General Mills, Quaker Oats, Nabisco, Oreo, Doritos, Lays, Pringles, Cheetos, Frito Lay, Kraft, Heinz, Campbell's, Campbells, Hershey's, Hersheys, Cadbury, Lindt, Ghirardelli, Ferrero Rocher, Godiva, Toblerone, Haribo, Skittles, Starbucks, Folgers, Maxwell House, Lavazza, Illy, Peet's, Dunkin, Twinings, Lipton, Tazo, Bigelow, Celestial Seasonings, Coca Cola, Pepsi, Gatorade, Powerade, Red Bull, Nature Valley, Kind Bars, Clif, RXBAR, Quest Nutrition, Larabar, Annie's, Bob's Red Mill, King Arthur, McCormick, Barilla, Ragu, Skippy, Jif, Smucker's, Nutella, Ben & Jerry's, Tyson, Hormel, Jack Link's, Slim Jim, Chobani, Oatly, Silk Almond, Optimum Nutrition, Garden of Life, Nature Made, Centrum, Vital Proteins, Purina, Pedigree, Blue Buffalo, Royal Canin, Iams, Friskies, Meow Mix, Kong Toys, Kirkland, Great Value, Amazon Basics, AmazonBasics
  Lego, Mattel, Hasbro, Fisher Price, Barbie, Hot Wheels, Nerf, Playmobil, Playskool, VTech, LeapFrog, Melissa & Doug, Melissa and Doug, Crayola, Funko, Ravensburger, Little Tikes, Step2, Radio Flyer, Graco, Chicco, Evenflo, Britax, Medela, Dr Brown's, Pampers, Huggies, Johnson's, Johnson & Johnson, Makita, DeWalt, Milwaukee Tool, Ryobi, Craftsman, Stanley Tools, Ridgid, Metabo, Kobalt, Husqvarna, Stihl, John Deere, Toro, Greenworks, Ego Power, Worx, Bostitch, Leatherman, Gerber Gear, Fiskars, Scotts, Miracle Gro, Coleman, Yeti, Igloo, Big Agnes, REI, Black Diamond, Thule, Yakima, Trek, Schwinn, Specialized Bikes, Cannondale, Giant Bikes, Huffy, Mongoose, Diamondback, Santa Cruz Bicycles, Shimano, SRAM, Peloton, NordicTrack, Bowflex, Sole Fitness, ProForm, Theragun, Wilson, Spalding, Rawlings, Easton, Titleist, Callaway, TaylorMade, Ping Golf, Yonex, Babolat, Prince Tennis, Speedo, Everlast, Century Martial Arts, Razor Scooters, Segway, Goodyear, Michelin, Bridgestone, Pirelli, Bosch, Castrol, Mobil 1, WeatherTech, Armor All, Meguiar's, Moleskine, Sharpie, Bic, Pilot Pens, Parker Pens, Montblanc, Lamy, Texas Instruments, 3M, Scotch Tape, Avery Labels, Fellowes, Swingline, Energizer, Duracell, Rayovac, Clorox, Lysol, Febreze, Swiffer, Bounty Towels, Charmin, Cottonelle, Mrs Meyer's, Seventh Generation, Method Soap
`);

/** Names that are also words: a brand only right before one of these, or where the text says it is a brand. */
export const AMBIGUOUS_BRANDS: Record<string, string[]> = {
  'Post It': list(`notes, note, sticky notes, pads, flags`),
  Apple: list(
    `laptop, computer, phone, smartphone, tablet, watch, smartwatch, headphone, earbud, tv, charger, pencil, keyboard, mouse, monitor, iphone, ipad, macbook, macbook pro, macbook air, imac, airpod, airpods pro, product, music, band, pc, desktop, cable, adapter, gift card`,
  ),
  Google: list(
    `phone, pixel, home, nest, chromecast, tablet, watch, speaker, doorbell, camera, thermostat, gift card, earbud`,
  ),
  Amazon: list(`echo, fire, fire tablet, kindle, basics, tablet, fire stick, fire tv stick, speaker, gift card`),
  Ring: list(`doorbell, video doorbell, doorbell camera, camera, security camera, alarm`),
  Nest: list(`thermostat, doorbell, camera, security camera, hub, wifi`),
  Blink: list(`camera, security camera, doorbell`),
  Ninja: list(
    `blender, air fryer, foodi, coffee maker, food processor, grill, pressure cooker, cookware, ice cream maker, creami`,
  ),
  Shark: list(
    `vacuum, vacuum cleaner, robot vacuum, mop, steam mop, stick vacuum, cordless vacuum, hair dryer, navigator, flexstyle`,
  ),
  Hoover: list(`vacuum, vacuum cleaner, carpet cleaner`),
  Beats: list(`headphone, earbud, studio, solo, earphone, speaker`),
  Marshall: list(`speaker, amp, amplifier, headphone, bluetooth speaker, guitar amp`),
  Brother: list(`printer, laser printer, sewing machine, label maker, scanner, inkjet printer`),
  Crucial: list(`ssd, ram, memory`),
  Puma: list(`shoe, sneaker, hoodie, jacket, shirt, t shirt, shorts, sock, bag, cleat, running shoe`),
  Converse: list(`shoe, sneaker, chuck, high top, high tops`),
  Columbia: list(`jacket, fleece, shirt, boot, coat, pants, vest, hat, rain jacket, winter jacket, hiking boot`),
  Champion: list(`hoodie, sweatshirt, shorts, sweatpants, joggers, t shirt, shirt`),
  Gap: list(`jeans, hoodie, shirt, t shirt, sweater, dress, pants`),
  Guess: list(`jeans, watch, handbag, purse, bag, dress, jacket`),
  Coach: list(`bag, purse, handbag, wallet, tote, tote bag, crossbody, backpack`),
  Fossil: list(`watch, bag, wallet, handbag, purse, smartwatch`),
  Hunter: list(`boot, rain boot, fan, ceiling fan`),
  Brooks: list(`shoe, running shoe, sneaker, ghost, walking shoe`),
  Dove: list(`soap, body wash, shampoo, deodorant, conditioner, bar soap, lotion, chocolate`),
  Dawn: list(`dish soap`),
  Tide: list(`detergent, laundry detergent, pods`),
  Gain: list(`detergent, laundry detergent`),
  Stanley: list(`tumbler, thermos, cup, water bottle, flask, mug`),
  Giant: list(`bike, mountain bike, road bike`),
  Specialized: list(`bike, mountain bike, road bike, city bike`),
  Monster: list(`energy drink, energy, cable`),
  Milwaukee: list(`drill, impact driver, saw, tool, tool set, battery, cordless drill`),
  Pioneer: list(`receiver, car stereo, speaker, dj controller, turntable`),
  Sharp: list(`tv, microwave, calculator, air purifier`),
  Target: [],
  Oral: [],
};

/** "X brand", "made by X", "only X". */
export const BRAND_NAMES_THAT_ARE_WORDS = new Set([
  'polar',
  'citizen',
  'omega',
  'honor',
  'vivo',
  'vans',
  'bounty',
  'lucid',
  'casper',
  'simmons',
  'prince',
  'century',
  'keen',
  'delta',
]);
