import type { ProductGroup } from '../product/product-group';
import { FASHION } from './departments';

export const CLOTHING: ProductGroup[] = [
  {
    product_type: 't_shirt',
    category_path: [...FASHION, 'Clothing', 'T-Shirts'],
    noun: 'T-Shirt',
    highlights: ['{fit}', '{material}', 'Size {size}', '{pack} Pack'],
    pitch: 'The one you reach for first.',
    trade: 'apparel',
    rows: `
brand | model | noun | fit | material | size | pack | color | price | rating | reviews
Hanes | Beefy-T | Men's T-Shirt | Regular Fit | Cotton | M / L / XL / 2XL +2 | | Black / White / Navy | 12 | 4.5 | 28410
Fruit of the Loom | Eversoft | Men's T-Shirts | Crew Neck | Cotton | M / L / XL | 4 / 6 +6 | White / Black | 18.98 | 4.5 | 41230
Carhartt | K87 Pocket | Men's T-Shirt | Loose Fit | Cotton | M / L / XL | | Carhartt Brown / Black / Heather Gray | 19.99 | 4.7 | 31240
Amazon Essentials | Short Sleeve Crewneck | Women's T-Shirts | Classic Fit | Cotton blend | S / M / L | 2 | Black / White / Navy | 17.9 | 4.3 | 38210
Gildan | Heavy Cotton | Unisex T-Shirt | Classic Fit | Cotton | S / M / L / XL | 1 / 5 +14 | Black | 6.99 | 4.5 | 18210
`,
  },
  {
    product_type: 'tank_top',
    category_path: [...FASHION, 'Clothing', 'Tank Tops'],
    noun: 'Tank Top',
    highlights: ['{fit}', '{material}', 'Size {size}', '{pack} Pack'],
    pitch: 'Arms out, sun in.',
    trade: 'apparel',
    rows: `
brand | model | noun | fit | material | size | pack | color | price | rating | reviews
Hanes | ComfortSoft | Men's Tank Tops | Ribbed | Cotton | M / L / XL | 6 | White / Black | 17.5 | 4.5 | 14230
Nickelodeon | Teenage Mutant Ninja Turtles Chillin | Men's Tank Top | Officially Licensed | Cotton | S / M / L | | Navy / Heather Grey | 21.99 | 4.4 | 310
Icyzone | Racerback | Women's Workout Tank Top | Slim Fit | Quick Dry | S / M / L | 3 | Black and Grey | 24.99 | 4.3 | 12310
`,
  },
  {
    product_type: 'dress_shirt',
    category_path: [...FASHION, 'Clothing', 'Shirts'],
    noun: 'Shirt',
    highlights: ['{fit}', '{material}', '{feature}', 'Size {size}'],
    pitch: 'Sits straight at nine and at six.',
    trade: 'apparel',
    rows: `
brand | model | noun | fit | material | feature | size | color | price | rating | reviews
Van Heusen | Poplin | Men's Dress Shirt | Regular Fit | Cotton blend | Wrinkle Free | 15.5 / 16 / 16.5 | White / Light Blue | 32.99 | 4.4 | 28410
Calvin Klein | Non Iron | Men's Dress Shirt | Slim Fit | Cotton | Stretch | 15 / 15.5 / 16 | White / Black | 49.99 | 4.4 | 9120
Wrangler | Riata | Men's Long Sleeve Shirt | Classic Fit | Cotton | Western Snap | M / L / XL | Blue Plaid | 34.99 | 4.6 | 8120
Legendary Whitetails | Buck Camp | Men's Flannel Shirt | Long Sleeve | Cotton | Button Down | M / L / XL / 2XL +3 | Cedarwood Plaid / Black Plaid | 39.99 | 4.5 | 31240
Goodthreads | Oxford | Women's Shirt | Relaxed Fit | Cotton | Button Down | S / M / L | White | 29.9 | 4.1 | 1310
`,
  },
  {
    product_type: 'hoodie',
    category_path: [...FASHION, 'Clothing', 'Hoodies & Sweatshirts'],
    noun: 'Hoodie',
    highlights: ['{style}', '{material}', 'Size {size}'],
    pitch: 'Borrowed once, never returned.',
    trade: 'apparel',
    rows: `
brand | model | noun | style | material | size | color | price | rating | reviews
Champion | Powerblend | Men's Hoodie | Pullover | Fleece | M / L / XL | Black / Oxford Gray / Navy | 55 | 4.6 | 28410
Carhartt | K121 Midweight | Men's Hoodie | Pullover | Cotton blend | M / L / XL | Black / Carbon Heather | 54.99 | 4.7 | 38210
Hanes | EcoSmart | Women's Full Zip Hoodie | Full Zip | Fleece | S / M / L | Black / Light Steel | 20 | 4.4 | 31240
Nike | Sportswear Club | Men's Hoodie | Pullover | Fleece | M / L | Black / Dark Grey Heather | 65 | 4.7 | 9120
The North Face | Half Dome | Women's Hoodie | Pullover | Cotton blend | S / M / L | Gardenia White | 60 | 4.6 | 1310
`,
  },
  {
    product_type: 'sweater',
    category_path: [...FASHION, 'Clothing', 'Sweaters'],
    noun: 'Sweater',
    highlights: ['{style}', '{material}', 'Size {size}'],
    pitch: 'Knitted for the draughty end of the sofa.',
    trade: 'apparel',
    rows: `
brand | model | noun | style | material | size | color | price | rating | reviews
Amazon Essentials | Crewneck | Men's Sweater | Crewneck | Cotton | M / L / XL | Navy / Charcoal Heather | 27.9 | 4.3 | 12310
Tommy Hilfiger | Signature Solid | Men's Sweater | V-Neck | Cotton | M / L | Red / Navy | 59.5 | 4.5 | 4310
ANRABESS | Oversized | Women's Turtleneck Sweater | Turtleneck | Knit | S / M / L | Khaki / Black / Green | 39.99 | 4.3 | 18210
Naadam | Essential | Women's Cashmere Sweater | Crewneck | Cashmere | S / M | Oatmeal / Black | 98 | 4.4 | 870
`,
  },
  {
    product_type: 'sweatpants',
    category_path: [...FASHION, 'Clothing', 'Sweatpants'],
    noun: 'Sweatpants',
    highlights: ['{style}', '{material}', 'Size {size}'],
    pitch: 'Approved for errands.',
    trade: 'apparel',
    rows: `
brand | model | noun | style | material | size | color | price | rating | reviews
Champion | Powerblend | Men's Sweatpants | Jogger | Fleece | M / L / XL | Black / Oxford Gray | 45 | 4.5 | 21230
Hanes | EcoSmart | Men's Sweatpants | Open Bottom | Fleece | M / L / XL | Black / Light Steel | 16 | 4.4 | 38210
Amazon Essentials | Fleece Jogger | Women's Sweatpants | Jogger | Fleece | S / M / L | Black / Grey Heather | 22.9 | 4.3 | 14230
Under Armour | Rival Fleece | Men's Sweatpants | Jogger | Fleece | M / L | Black | 55 | 4.7 | 9120
`,
  },
  {
    product_type: 'shorts',
    category_path: [...FASHION, 'Clothing', 'Shorts'],
    noun: 'Shorts',
    highlights: ['{style}', '{material}', 'Size {size}'],
    pitch: 'Knees, out.',
    trade: 'apparel',
    rows: `
brand | model | noun | style | material | size | color | price | rating | reviews
Nike | Dri-FIT Challenger | Men's Running Shorts | 7 Inch | Polyester | M / L / XL | Black / Navy | 40 | 4.5 | 8120
Dockers | Perfect | Men's Chino Shorts | Classic Fit | Cotton | 32 / 34 / 36 | Khaki / Navy | 39.99 | 4.5 | 12310
BALEAF | High Waist | Women's Biker Shorts | 8 Inch, Pockets | Spandex | S / M / L | Black / Navy | 24.99 | 4.6 | 61230
Levi's | 501 Original | Women's Denim Shorts | Mid Thigh | Cotton | 27 / 28 / 30 | Oxnard Athens | 59.5 | 4.3 | 9120
Wrangler | Relaxed Cargo | Men's Cargo Shorts | Relaxed Fit | Cotton | 32 / 34 / 38 | Barley / Black | 27.99 | 4.5 | 41230
`,
  },
  {
    product_type: 'leggings',
    category_path: [...FASHION, 'Clothing', 'Leggings'],
    noun: 'Leggings',
    highlights: ['{style}', '{material}', 'Size {size}'],
    pitch: 'Stay up, stay put.',
    trade: 'apparel',
    rows: `
brand | model | noun | style | material | size | color | price | rating | reviews
Lululemon | Align 25 Inch | Women's Leggings | High Rise | Nulu | 4 / 6 / 8 | Black / True Navy | 98 | 4.6 | 2870
Colorfulkoala | Dreamlux | Women's Leggings | High Waisted | Nylon and spandex | S / M / L | Black / Olive Green | 27.99 | 4.5 | 38210
CRZ YOGA | Butterluxe | Women's Leggings | High Waisted | Nylon and spandex | S / M / L | Black / Mauve Pink | 29 | 4.5 | 31240
`,
  },
  {
    product_type: 'dress',
    category_path: [...FASHION, 'Clothing', 'Dresses'],
    noun: 'Dress',
    highlights: ['{style}', '{material}', 'Size {size}'],
    pitch: 'For the invitation on the fridge.',
    trade: 'apparel',
    rows: `
brand | model | noun | style | material | size | color | price | rating | reviews
PRETTYGARDEN | Flowy Maxi | Women's Dress | Maxi, Wrap | Polyester | S / M / L | Floral Blue / Green / Red | 45.99 | 4.3 | 14230
GRECERELLE | V-Neck | Women's Summer Dress | Midi, Casual | Rayon | S / M / L | Black / Navy / Wine Red | 32.99 | 4.2 | 28410
Calvin Klein | Scuba Sheath | Women's Dress | Sheath, Sleeveless | Scuba crepe | 4 / 6 / 8 / 10 | Black / Red | 79.99 | 4.4 | 4310
DB MOON | Empire Waist | Women's Dress | Knee Length, Pockets | Cotton blend | S / M / L | Black / Burgundy | 26.99 | 4.2 | 31240
Adrianna Papell | Beaded | Women's Evening Gown Dress | Floor Length | Mesh | 6 / 8 / 10 | Navy / Rose Gold | 219 | 4.3 | 980
`,
  },
  {
    product_type: 'skirt',
    category_path: [...FASHION, 'Clothing', 'Skirts'],
    noun: 'Skirt',
    highlights: ['{style}', '{material}', 'Size {size}'],
    pitch: 'Twirls a little.',
    trade: 'apparel',
    rows: `
brand | model | noun | style | material | size | color | price | rating | reviews
Kate Kasin | Pleated | Women's Midi Skirt | High Waist | Polyester | S / M / L | Black / Beige | 29.99 | 4.3 | 9120
Levi's | Icon | Women's Denim Skirt | Mini | Cotton | 26 / 28 / 30 | Wide Open Blue | 59.5 | 4.3 | 1310
`,
  },
  {
    product_type: 'pajamas',
    category_path: [...FASHION, 'Clothing', 'Sleepwear'],
    noun: 'Pajamas',
    highlights: ['{style}', '{material}', 'Size {size}'],
    pitch: 'Dressed for the sofa by seven.',
    trade: 'apparel',
    rows: `
brand | model | noun | style | material | size | color | price | rating | reviews
Ekouaer | Notch Collar | Women's Pajama Set | Long Sleeve | Modal | S / M / L | Navy / Wine Red / Black | 35.99 | 4.4 | 31240
Hanes | Flannel | Men's Pajama Pants | Drawstring | Flannel | M / L / XL | Blue Plaid / Red Plaid | 18 | 4.5 | 9120
PajamaGram | Character | Women's Pajama Pants | Officially Licensed | Cotton | S / M / L | Grey | 29.99 | 4.3 | 640
Carter's | Snug Fit | Kids' Pajama Set | Footless | Cotton | 4T / 5T | Dinosaur / Unicorn | 20 | 4.7 | 5120
`,
  },
  {
    product_type: 'underwear',
    category_path: [...FASHION, 'Clothing', 'Underwear'],
    noun: 'Underwear',
    highlights: ['{style}', '{material}', 'Size {size}', '{pack} Pack'],
    pitch: 'Nobody sees; everybody is glad.',
    trade: 'hygiene',
    rows: `
brand | model | noun | style | material | size | pack | color | price | rating | reviews
Hanes | ComfortFlex | Men's Boxer Briefs | Boxer Brief | Cotton | M / L / XL | 5 / 6 +3 | Assorted / Black | 22 | 4.5 | 41230
Calvin Klein | Cotton Classics | Men's Trunks | Trunk | Cotton | M / L | 3 | Black | 42.5 | 4.5 | 18210
Fruit of the Loom | Breathable | Women's Underwear | Brief | Cotton mesh | 6 / 7 / 8 | 6 | Assorted | 13.99 | 4.5 | 28410
`,
  },
  {
    product_type: 'socks',
    category_path: [...FASHION, 'Clothing', 'Socks'],
    noun: 'Socks',
    highlights: ['{style}', '{material}', 'Size {size}', '{pack} Pair Pack'],
    pitch: 'Two at a time, usually.',
    trade: 'hygiene',
    rows: `
brand | model | noun | style | material | size | pack | color | price | rating | reviews
Darn Tough | Hiker Micro Crew | Men's Socks | Cushioned | Merino wool | M / L | 1 | Onyx / Olive | 25.95 | 4.8 | 14230
Bombas | Ankle | Women's Socks | Honeycomb Arch | Cotton | M | 1 / 4 +34 | White / Black | 14 | 4.7 | 2310
Gold Toe | Cotton Crew 656 | Men's Socks | Crew | Cotton | L | 6 / 12 +19 | White / Black | 21 | 4.7 | 31240
Hanes | Cushioned Ankle | Women's Socks | Ankle | Cotton | M | 6 / 10 +4 | White / Black | 9.99 | 4.6 | 38210
Under Armour | Training Cotton | Unisex Socks | Crew | Cotton | M / L / XL | 6 | White / Black | 24 | 4.7 | 18210
`,
  },
  {
    product_type: 'boots',
    category_path: [...FASHION, 'Shoes', 'Boots'],
    noun: 'Boots',
    highlights: ['{feature}', '{material}', 'Size {size}'],
    pitch: 'Mud is optional.',
    trade: 'apparel',
    rows: `
brand | model | noun | feature | material | size | color | price | rating | reviews
Timberland | Premium 6-Inch | Men's Boots | Waterproof | Nubuck leather | 9 / 10 / 11 | Wheat Tan / Black | 198 | 4.7 | 18210
Timberland PRO | Pit Boss | Men's Work Boots | Steel Toe | Leather | 9 / 10 / 11.5 | Brown | 125 | 4.4 | 28410
Dr. Martens | 1460 | Women's Combat Boots | 8 Eye | Smooth leather | 7 / 8 / 9 | Black / Cherry Red | 170 | 4.5 | 12310
UGG | Classic Short II | Women's Boots | Water Resistant | Sheepskin | 7 / 8 / 9 | Chestnut Brown / Black | 180 | 4.8 | 21230
Merrell | Moab 3 Mid | Men's Hiking Boots | Waterproof | Suede and mesh | 9 / 10 / 11 | Earth Brown / Granite | 150 | 4.5 | 6120
Hunter | Original Tall | Women's Rain Boots | Waterproof | Rubber | 7 / 8 / 9 | Black / Green | 175 | 4.4 | 4310
`,
  },
  {
    product_type: 'boot_laces',
    category_path: [...FASHION, 'Shoe Care & Accessories', 'Shoelaces'],
    noun: 'Laces',
    highlights: ['for {fits}', '{size} Inch', '{pack} Pair Pack'],
    pitch: 'Tied once, stays tied.',
    trade: 'goods',
    accessory_for: 'boots',
    rows: `
brand | model | noun | fits | size | pack | color | price | rating | reviews
Miscly | Round Heavy Duty | Boot Laces | work boots and hiking boots | 54 / 63 / 72 +1 | 1 / 3 +4 | Black / Brown | 5.99 | 4.5 | 18210
Kiwi | Outdoor | Boot Laces | hiking boots | 72 | 1 | Brown | 4.49 | 4.3 | 2310
`,
  },
  {
    product_type: 'sandals',
    category_path: [...FASHION, 'Shoes', 'Sandals'],
    noun: 'Sandals',
    highlights: ['{feature}', '{material}', 'Size {size}'],
    pitch: 'From the door to the water.',
    trade: 'apparel',
    rows: `
brand | model | noun | feature | material | size | color | price | rating | reviews
Birkenstock | Arizona | Unisex Sandals | Cork Footbed | Birko-Flor | 7 / 8 / 9 / 10 | Mocha Brown / Black | 110 | 4.7 | 21230
Teva | Original Universal | Women's Sandals | Quick Dry | Recycled polyester | 7 / 8 / 9 | Black / Boomerang | 55 | 4.5 | 18210
Crocs | Classic | Unisex Clogs Sandals | Slip On | Croslite | 8 / 9 / 10 | Black / Navy / White | 49.99 | 4.7 | 91230
Chaco | Z/1 Classic | Men's Sandals | Adjustable Straps | Polyester | 9 / 10 / 11 | Black | 105 | 4.5 | 4310
DREAM PAIRS | Chunky Block | Women's Heeled Sandals | Ankle Strap, 3 Inch Heel | Faux leather | 7 / 8 / 9 | Black / Nude Beige / Gold | 36.99 | 4.2 | 28410
`,
  },
  {
    product_type: 'slippers',
    category_path: [...FASHION, 'Shoes', 'Slippers'],
    noun: 'Slippers',
    highlights: ['{feature}', '{material}', 'Size {size}'],
    pitch: 'Home, from the ankles down.',
    trade: 'apparel',
    rows: `
brand | model | noun | feature | material | size | color | price | rating | reviews
Dearfoams | Cozy Memory Foam | Women's Slippers | Indoor Outdoor Sole | Fleece | 7 / 9 | Blush Pink / Grey | 24.99 | 4.4 | 14230
RockDove | Original Two-Tone | Men's Slippers | Memory Foam | Faux fur | 9 / 11 | Charcoal / Brown | 29.99 | 4.5 | 28410
`,
  },
  {
    product_type: 'handbag',
    category_path: [...FASHION, 'Bags', 'Handbags'],
    noun: 'Handbag',
    highlights: ['{style}', '{material}'],
    pitch: 'Everything in it, somewhere.',
    trade: 'apparel',
    rows: `
brand | model | noun | style | material | color | price | rating | reviews
Coach | Tabby 26 | Women's Shoulder Bag | Shoulder | Leather | Black / Chalk White | 495 | 4.6 | 310
Kate Spade | Ava | Women's Tote Bag | Tote | Leather | Black / Warm Beige | 199 | 4.5 | 870
Montana West | Hobo | Women's Handbag | Hobo | Faux leather | Brown / Black / Beige | 39.99 | 4.5 | 18210
Baggallini | Everywhere | Women's Crossbody Bag | Crossbody | Nylon | Black / Charcoal | 85 | 4.7 | 4310
`,
  },
  {
    product_type: 'wallet',
    category_path: [...FASHION, 'Accessories', 'Wallets'],
    noun: 'Wallet',
    highlights: ['{style}', '{material}', '{feature}'],
    pitch: 'Thinner than the old one.',
    trade: 'apparel',
    rows: `
brand | model | noun | style | material | feature | color | price | rating | reviews
Fossil | Derrick | Men's Wallet | Bifold | Leather | RFID Blocking | Brown / Black | 50 | 4.6 | 9120
Ridge | Classic | Men's Wallet | Minimalist | Aluminum / Titanium +40 | RFID Blocking | Black / Gunmetal | 95 | 4.5 | 12310
Travelambo | Slim | Unisex Wallet | Front Pocket | Faux leather | RFID Blocking | Black / Brown / Blue | 12.99 | 4.5 | 61230
`,
  },
  {
    product_type: 'belt',
    category_path: [...FASHION, 'Accessories', 'Belts'],
    noun: 'Belt',
    highlights: ['{style}', '{material}', 'Size {size}'],
    pitch: 'One hole looser after lunch.',
    trade: 'apparel',
    rows: `
brand | model | noun | style | material | size | color | price | rating | reviews
Levi's | Reversible | Men's Belt | Casual | Leather | 32 / 34 / 38 | Black and Brown | 26 | 4.5 | 18210
Carhartt | Anvil | Men's Work Belt | Rugged | Leather | 34 / 36 / 40 | Brown / Black | 35 | 4.7 | 8120
JASGOOD | Skinny | Women's Belt | Dress | Faux leather | S / M | Black / Camel Tan | 12.99 | 4.4 | 21230
`,
  },
  {
    product_type: 'hat',
    category_path: [...FASHION, 'Accessories', 'Hats'],
    noun: 'Hat',
    highlights: ['{style}', '{material}'],
    pitch: 'For sun, rain and bad hair.',
    trade: 'apparel',
    rows: `
brand | model | noun | style | material | color | price | rating | reviews
'47 | New York Yankees Clean Up | Unisex Baseball Cap Hat | Adjustable | Cotton | Navy / Black | 32 | 4.8 | 14230
Carhartt | Acrylic Watch | Unisex Beanie Hat | Cuffed | Acrylic knit | Black / Carhartt Brown / Coal Grey | 19.99 | 4.8 | 61230
Columbia | Bora Bora II | Unisex Bucket Hat | Wide Brim, UPF 50 | Nylon | Fossil Beige / Graphite | 35 | 4.6 | 21230
`,
  },
  {
    product_type: 'scarf',
    category_path: [...FASHION, 'Accessories', 'Scarves'],
    noun: 'Scarf',
    highlights: ['{style}', '{material}'],
    pitch: 'Twice round, tucked in.',
    trade: 'apparel',
    rows: `
brand | model | style | material | color | price | rating | reviews
Fishers Finery | Ruffle | Winter | Cashmere | Charcoal / Camel Tan / Red | 89 | 4.6 | 870
Wander Agio | Blanket | Plaid, Oversized | Acrylic | Beige / Red / Grey | 19.99 | 4.6 | 12310
`,
  },
  {
    product_type: 'gloves',
    category_path: [...FASHION, 'Accessories', 'Gloves'],
    noun: 'Gloves',
    highlights: ['{style}', '{feature}', 'Size {size}'],
    pitch: 'Ten fingers, kept.',
    trade: 'apparel',
    rows: `
brand | model | noun | style | feature | size | color | price | rating | reviews
Carhartt | WP Waterproof | Men's Gloves | Insulated | Waterproof | M / L / XL | Black | 34.99 | 4.4 | 14230
The North Face | Etip | Women's Gloves | Knit | Touchscreen | S / M | Black / Grey | 45 | 4.4 | 2870
`,
  },
  {
    product_type: 'necklace',
    category_path: [...FASHION, 'Jewelry', 'Necklaces'],
    noun: 'Necklace',
    highlights: ['{style}', '{material}', '{length_in} Inch'],
    pitch: 'Small, close, noticed.',
    trade: 'apparel',
    rows: `
brand | model | style | material | length_in | color | price | rating | reviews
PAVOI | Solitaire | Pendant, Cubic Zirconia | 14K gold plated | 16 / 18 | Gold / White Gold / Rose Gold | 14.95 | 4.5 | 18210
Pandora | Moments Snake Chain | Chain | Sterling silver | 17.7 / 19.7 | Silver | 75 | 4.7 | 1310
Miabella | Italian Curb | Chain | Sterling silver | 18 / 20 +4 / 22 +8 | Silver | 59 | 4.6 | 8120
Kendra Scott | Elisa | Pendant, Drusy | Gold plated | 15 | Iridescent White / Rose Gold | 65 | 4.6 | 1870
`,
  },
  {
    product_type: 'earrings',
    category_path: [...FASHION, 'Jewelry', 'Earrings'],
    noun: 'Earrings',
    highlights: ['{style}', '{material}'],
    pitch: 'A pair, for as long as it lasts.',
    trade: 'apparel',
    rows: `
brand | model | style | material | color | price | rating | reviews
PAVOI | Chunky Open | Hoop | 14K gold plated | Gold / White Gold / Rose Gold | 13.95 | 4.5 | 91230
Swarovski | Attract | Stud, Crystal | Rhodium plated | Silver / Rose Gold | 79 | 4.7 | 2310
Amazon Essentials | Cubic Zirconia | Stud | Sterling silver | Silver / Gold | 14.9 | 4.5 | 28410
`,
  },
  {
    product_type: 'bracelet',
    category_path: [...FASHION, 'Jewelry', 'Bracelets'],
    noun: 'Bracelet',
    highlights: ['{style}', '{material}'],
    pitch: 'Jingles when you wave.',
    trade: 'apparel',
    rows: `
brand | model | style | material | color | price | rating | reviews
Alex and Ani | Path of Symbols | Bangle | Brass | Rafaelian Gold / Silver | 29 | 4.6 | 4310
PAVOI | Cubic Zirconia | Tennis | 14K gold plated | Gold / White Gold | 15.95 | 4.4 | 38210
Pandora | Moments | Charm | Sterling silver | Silver / Rose Gold | 75 | 4.7 | 2310
`,
  },
  {
    product_type: 'ring',
    category_path: [...FASHION, 'Jewelry', 'Rings'],
    noun: 'Ring',
    highlights: ['{style}', '{material}', 'Size {size}'],
    pitch: 'Says it for you.',
    trade: 'apparel',
    rows: `
brand | model | style | material | size | color | price | rating | reviews
Enso Rings | Classic | Wedding Band | Silicone | 7 / 9 / 10 / 11 | Obsidian Black / Slate | 24.99 | 4.3 | 12310
PAVOI | Eternity | Stackable | 14K gold plated | 6 / 7 / 8 | Gold / White Gold | 13.95 | 4.4 | 41230
`,
  },
];
