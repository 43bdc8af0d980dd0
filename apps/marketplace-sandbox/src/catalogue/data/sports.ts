import type { ProductGroup } from '../product/product-group';
import { SPORTS as DEPARTMENT } from './departments';

export const SPORTS: ProductGroup[] = [
  {
    product_type: 'bicycle',
    category_path: [...DEPARTMENT, 'Cycling', 'Bikes'],
    noun: 'Bike',
    highlights: ['{wheel_in} Inch', '{speeds} Speed', '{frame}', '{brakes}'],
    pitch: 'Comes mostly assembled; a hex key does the rest.',
    trade: 'goods',
    rows: `
brand | model | noun | wheel_in | speeds | frame | brakes | color | price | rating | reviews
Schwinn | High Timber | Mountain Bike | 26 / 29 +40 | 21 | Steel | Linear Pull | Yellow / Navy | 349.99 | 4.2 | 4120
Schwinn | Network 3.0 | Hybrid Bike | 27.5 | 21 | Aluminum | Linear Pull | Gray | 429.99 | 4.3 | 610
Schwinn | Perla | Women's Cruiser Bike | 26 | 7 | Steel | Linear Pull | Teal / Pink | 329.99 | 4.4 | 1870
Mongoose | Excursion | Mountain Bike | 24 / 26 +20 | 21 | Aluminum | Disc | Black and Orange | 269.99 | 4.1 | 3120
Mongoose | Malus | Fat Tire Mountain Bike | 26 | 7 | Steel | Disc | Navy / Black | 449.99 | 4.3 | 2310
Huffy | Cranbrook | Cruiser Bike | 26 | 1 | Steel | Coaster | Matte Black / Mint | 188 | 4.2 | 6120
Kent | Terra 2.6 | Mountain Bike | 26 | 21 | Steel | Linear Pull | Red and Black | 178 | 3.9 | 2870
sixthreezero | EVRYjourney | Women's Hybrid Bike | 26 | 7 | Steel | Rim | Navy / Cream | 399.99 | 4.3 | 3870
Retrospec | Harper | Urban Bike | 28 | 1 | Steel | Rim | Matte Black / Forest | 279.99 | 4.2 | 1310
Guardian | Ethos | Kids Bike | 16 / 20 +40 | 1 | Steel | SureStop | Blue / Pink | 249 | 4.8 | 740
RoyalBaby | Freestyle | Kids Bike | 14 / 16 +10 / 18 +20 | 1 | Steel | Coaster | Blue / Red | 119.99 | 4.6 | 31240
Lectric | XP 3.0 | Folding Electric Bike | 20 | 7 | Aluminum | Hydraulic Disc | Black / White | 999 | 4.7 | 2410
Aventon | Level.2 | Electric Commuter Bike | 27.5 | 8 | Aluminum | Hydraulic Disc | Glacier Blue | 1799 | 4.6 | 420
Trek | Marlin 5 Gen 3 | Mountain Bike | 29 | 16 | Aluminum | Hydraulic Disc | Lithium Grey | 699.99 | 4.7 | 180
`,
  },
  {
    product_type: 'bike_lock',
    category_path: [...DEPARTMENT, 'Cycling', 'Bike Accessories', 'Locks'],
    noun: 'Bike Lock',
    highlights: ['{style}', '{length}'],
    pitch: 'Buys time, which is all a lock can do.',
    trade: 'goods',
    accessory_for: 'bicycle',
    rows: `
brand | model | style | length | color | price | rating | reviews
Kryptonite | Kryptolok Standard | U-Lock with cable | 4 ft | Black | 54.95 | 4.6 | 8120
Kryptonite | New York Fahgettaboudit | U-Lock | 6 inch | Black | 109.95 | 4.6 | 3410
Sportneer | Combination | Chain | 3.2 ft | Black | 29.99 | 4.5 | 14230
`,
  },
  {
    product_type: 'bike_helmet',
    category_path: [...DEPARTMENT, 'Cycling', 'Bike Accessories', 'Helmets'],
    noun: 'Bike Helmet',
    highlights: ['{size}', '{feature}'],
    pitch: 'Meets the CPSC standard.',
    trade: 'hygiene',
    accessory_for: 'bicycle',
    rows: `
brand | model | size | feature | color | price | rating | reviews
Schwinn | Thrasher | Adult / Youth -5 | Dial Fit | Black / Blue | 34.99 | 4.6 | 31240
Giro | Register MIPS | Adult | MIPS | Matte Black | 74.95 | 4.7 | 2870
Thousand | Heritage 2.0 | Medium / Large | MIPS | Carbon Black | 99 | 4.7 | 1310
`,
  },
  {
    product_type: 'tent',
    category_path: [...DEPARTMENT, 'Camping & Hiking', 'Tents'],
    noun: 'Camping Tent',
    highlights: ['{capacity_people} Person', '{season} Season', '{feature}'],
    pitch: 'Up before dark, dry until morning.',
    trade: 'goods',
    rows: `
brand | model | noun | capacity_people | season | feature | color | price | rating | reviews
Coleman | Sundome | | 2 / 4 +25 / 6 +70 | 3 | WeatherTec | Navy / Green | 79.99 | 4.6 | 41230
Coleman | Skydome | | 4 / 6 +50 / 8 +90 | 3 | Sets Up in 5 Minutes | Evergreen | 119.99 | 4.5 | 6120
Coleman | Cabin with Instant Setup | | 4 / 6 +40 | 3 | Instant Setup | Brown and Black | 169.99 | 4.6 | 14230
CORE | Instant Cabin | | 9 | 3 | Instant Setup | Green | 229.99 | 4.6 | 12310
REI Co-op | Half Dome 2 Plus | Backpacking Tent | 2 | 3 | Footprint Included | Canyon | 329 | 4.7 | 310
MSR | Hubba Hubba | Backpacking Tent | 2 / 3 +60 | 3 | Ultralight | Green | 549.95 | 4.6 | 410
Big Agnes | Copper Spur HV UL2 | Backpacking Tent | 2 | 3 | Ultralight | Olive Green | 549.95 | 4.7 | 620
Kelty | Discovery Basecamp | | 4 / 6 +50 | 3 | Quick Corners | Laurel Green | 149.95 | 4.5 | 870
Naturehike | Cloud-Up | Backpacking Tent | 1 / 2 +20 | 3 | Lightweight | Gray / Green | 99.99 | 4.5 | 9870
Ozark Trail | Dark Rest Instant Cabin | | 6 / 10 +70 | 3 | Blackout | Teal | 129 | 4.3 | 2310
`,
  },
  {
    product_type: 'sleeping_bag',
    category_path: [...DEPARTMENT, 'Camping & Hiking', 'Sleeping Bags'],
    noun: 'Sleeping Bag',
    highlights: ['{temperature_f} F', '{shape}', '{fill}'],
    pitch: 'Warm to the degree on the label.',
    trade: 'goods',
    rows: `
brand | model | temperature_f | shape | fill | color | price | rating | reviews
Coleman | Brazos | 20 / 30 -5 | Rectangular | Synthetic | Blue | 49.99 | 4.6 | 14230
TETON Sports | Celsius XXL | 0 / 20 -10 | Rectangular | Synthetic | Green and Black | 99.99 | 4.7 | 18210
Kelty | Cosmic 20 | 20 | Mummy | 550-fill Down | Iceberg Green | 169.95 | 4.6 | 640
oaskys | Camping | 50 | Envelope | Synthetic | Blue / Green | 24.99 | 4.4 | 28410
NEMO | Disco 15 | 15 | Spoon | 650-fill Down | Midnight Gray | 299.95 | 4.6 | 310
`,
  },
  {
    product_type: 'yoga_mat',
    category_path: [...DEPARTMENT, 'Exercise & Fitness', 'Yoga'],
    noun: 'Yoga Mat',
    highlights: ['{thickness_mm}mm', '{length_in} Inch', '{material}'],
    pitch: 'Grips when hands are wet.',
    trade: 'goods',
    rows: `
brand | model | thickness_mm | length_in | material | color | price | rating | reviews
Manduka | PRO | 6 | 71 / 85 +20 | PVC | Black / Midnight | 129 | 4.6 | 3870
Manduka | eKO | 5 | 71 | Natural rubber | Charcoal / Thrive | 112 | 4.5 | 1240
Gaiam | Essentials Thick | 10 | 72 | NBR foam | Black / Purple / Teal | 21.98 | 4.5 | 41230
Gaiam | Premium Print | 6 | 68 | PVC | Granite / Sundial | 34.98 | 4.6 | 28410
lululemon | The Mat | 5 | 71 | Rubber and polyurethane | Black / Blue Linen | 98 | 4.4 | 870
Liforme | Original | 4.2 | 73 | Natural rubber | Blue / Grey | 149.95 | 4.6 | 1870
BalanceFrom | GoYoga | 12.7 | 71 | NBR foam | Black / Blue / Green | 19.99 | 4.5 | 98210
JadeYoga | Harmony | 4.8 | 68 / 74 +10 | Natural rubber | Purple / Midnight Blue | 89.95 | 4.5 | 2310
`,
  },
  {
    product_type: 'dumbbells',
    category_path: [...DEPARTMENT, 'Exercise & Fitness', 'Strength Training'],
    noun: 'Dumbbells',
    highlights: ['{weight_lb} lb', '{material}', '{pack}'],
    pitch: 'A gym that fits under the bed.',
    trade: 'goods',
    rows: `
brand | model | noun | weight_lb | material | pack | color | price | rating | reviews
Bowflex | SelectTech 552 | Adjustable Dumbbells | 52.5 | Steel | Pair | Black and Red | 429 | 4.7 | 12310
NordicTrack | Select-a-Weight | Adjustable Dumbbells | 55 | Steel | Pair | Black | 399 | 4.6 | 3120
CAP Barbell | Hex | | 10 / 20 +25 / 30 +50 | Rubber coated iron | Pair | Black | 27.99 | 4.7 | 48210
Amazon Basics | Neoprene | | 5 / 8 +8 / 10 +12 | Neoprene coated iron | Pair | Navy Blue / Purple | 17.99 | 4.7 | 71230
PowerBlock | Elite | Adjustable Dumbbells | 50 | Steel | Pair | Black | 399 | 4.7 | 2870
`,
  },
  {
    product_type: 'water_bottle',
    category_path: [...DEPARTMENT, 'Camping & Hiking', 'Water Bottles'],
    noun: 'Water Bottle',
    highlights: ['{capacity_oz} oz', '{material}', '{lid}'],
    pitch: 'Cold for a day, and it does not leak.',
    trade: 'hygiene',
    rows: `
brand | model | capacity_oz | material | lid | color | price | rating | reviews
Hydro Flask | Wide Mouth | 24 / 32 +5 / 40 +10 | Stainless Steel | Flex Cap | Black / Pacific | 39.95 | 4.7 | 18210
Stanley | IceFlow Flip Straw | 30 | Recycled Stainless Steel | Flip Straw | Black / Rose Quartz | 35 | 4.7 | 14230
Owala | FreeSip | 24 / 32 +5 | Stainless Steel | Straw and Spout | Very, Very Dark / Shy Marshmallow | 29.99 | 4.7 | 91230
YETI | Rambler | 18 / 26 +10 | Stainless Steel | Chug Cap | Navy / White | 30 | 4.8 | 9870
Nalgene | Tritan | 32 | Tritan plastic | Loop Top | Slate Blue / Green | 16.99 | 4.7 | 31240
`,
  },
];
