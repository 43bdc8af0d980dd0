import type { ProductGroup } from '../product/product-group';
import { GROCERIES as DEPARTMENT } from './departments';

export const GROCERIES: ProductGroup[] = [
  {
    product_type: 'snack_bar',
    category_path: [...DEPARTMENT, 'Snacks', 'Bars'],
    noun: 'Snack Bars',
    highlights: ['{flavor}', '{diet}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'Fits a pocket, and an afternoon.',
    trade: 'grocery',
    rows: `
brand | model | noun | flavor | diet | size_oz | pack | price | rating | reviews
KIND | Nut Bars | Snack Bars | Dark Chocolate Nuts and Sea Salt / Caramel Almond and Sea Salt / Peanut Butter Dark Chocolate | Gluten Free | 1.4 | 6 / 12 +7.5 / 24 +19 | 8.99 | 4.7 | 41230
Larabar | Fruit and Nut | Snack Bars | Apple Pie / Peanut Butter Chocolate Chip / Lemon | Gluten Free, Vegan | 1.6 | 6 / 16 +9.5 | 7.49 | 4.6 | 18210
Nature Valley | Crunchy | Granola Bars | Oats and Honey / Peanut Butter | Whole Grain | 1.49 | 6 / 30 +10.4 | 4.49 | 4.7 | 28410
Nature's Bakery | Fig Bar | Snack Bars | Raspberry / Blueberry / Original Fig | Vegan, Nut Free | 2 | 12 | 8.49 | 4.7 | 38210
MadeGood | Granola Minis | Snack Packs | Chocolate Chip / Mixed Berry | Gluten Free, Nut Free | 0.85 | 24 | 16.99 | 4.5 | 9120
`,
  },
  {
    product_type: 'protein_bar',
    category_path: [...DEPARTMENT, 'Snacks', 'Protein Bars'],
    noun: 'Protein Bars',
    highlights: ['{flavor}', '{protein_g}g Protein', '{diet}', 'Pack of {pack}'],
    pitch: 'For after the gym, or instead of it.',
    trade: 'grocery',
    rows: `
brand | model | flavor | protein_g | diet | pack | price | rating | reviews
Quest Nutrition | Protein Bars | Chocolate Chip Cookie Dough / Cookies and Cream / Birthday Cake / S'mores | 21 | Gluten Free, Low Carb | 4 / 12 +18 | 9.99 | 4.5 | 38210
RXBAR | Protein Bars | Chocolate Sea Salt / Blueberry / Peanut Butter Chocolate | 12 | Gluten Free | 12 | 24.99 | 4.5 | 31240
CLIF | Builders | Chocolate Mint / Chocolate Peanut Butter | 20 | Gluten Free, Non-GMO | 6 / 12 +9.5 | 11.49 | 4.6 | 12310
ONE | Protein Bars | Maple Glazed Doughnut / Almond Bliss / Birthday Cake | 20 | Gluten Free, 1g Sugar | 12 | 24.49 | 4.4 | 21230
Barebells | Protein Bars | Cookies and Caramel / Salty Peanut | 20 | No Added Sugar | 12 | 28.99 | 4.6 | 9870
`,
  },
  {
    product_type: 'popcorn',
    category_path: [...DEPARTMENT, 'Snacks', 'Popcorn'],
    noun: 'Popcorn',
    highlights: ['{flavor}', '{diet}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'Gone before the trailers are.',
    trade: 'grocery',
    rows: `
brand | model | noun | flavor | diet | size_oz | pack | price | rating | reviews
SkinnyPop | Original | Popcorn | Sea Salt | Gluten Free, Vegan | 4.4 | 1 / 12 +36 | 4.99 | 4.7 | 28410
SkinnyPop | White Cheddar | Popcorn | White Cheddar | Gluten Free, Dairy Free | 4.4 | 1 / 6 +20 | 4.99 | 4.6 | 8120
Orville Redenbacher's | Movie Theater Butter | Microwave Popcorn | Butter | Gluten Free | 3.29 | 6 / 12 +5 | 6.49 | 4.7 | 31240
Smartfood | White Cheddar | Popcorn | White Cheddar | Gluten Free | 0.625 | 40 | 21.99 | 4.7 | 14230
Popcornopolis | Zebra | Gourmet Popcorn | Caramel and Chocolate | Gluten Free | 2.1 | 8 | 24.99 | 4.4 | 1870
`,
  },
  {
    product_type: 'chips',
    category_path: [...DEPARTMENT, 'Snacks', 'Chips'],
    noun: 'Chips',
    highlights: ['{flavor}', '{diet}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'Loud, salty, shared.',
    trade: 'grocery',
    rows: `
brand | model | noun | flavor | diet | size_oz | pack | price | rating | reviews
Lay's | Classic | Potato Chips | Original / Barbecue / Sour Cream and Onion | Gluten Free | 8 | 1 / 4 +12 | 4.99 | 4.7 | 9870
Kettle Brand | Krinkle Cut | Potato Chips | Sea Salt / Salt and Fresh Ground Pepper / Jalapeno | Gluten Free, Non-GMO | 5 | 1 / 15 +36 | 3.99 | 4.6 | 5120
Siete | Grain Free | Tortilla Chips | Sea Salt / Lime / Nacho | Gluten Free, Vegan | 5 | 1 / 6 +23 | 5.49 | 4.5 | 8120
Popchips | Potato Chips | Potato Chips | BBQ / Sea Salt / Variety Pack | Gluten Free, Vegan | 0.8 | 24 | 18.99 | 4.5 | 14230
Terra | Original | Vegetable Chips | Sea Salt | Gluten Free, Vegan | 1 | 24 | 19.99 | 4.5 | 6120
`,
  },
  {
    product_type: 'crackers',
    category_path: [...DEPARTMENT, 'Snacks', 'Crackers'],
    noun: 'Crackers',
    highlights: ['{flavor}', '{diet}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'Want cheese; do not need it.',
    trade: 'grocery',
    rows: `
brand | model | flavor | diet | size_oz | pack | price | rating | reviews
Simple Mills | Almond Flour | Fine Ground Sea Salt / Farmhouse Cheddar / Rosemary and Sea Salt | Gluten Free | 4.25 | 1 / 3 +9.5 | 5.29 | 4.6 | 18210
Mary's Gone Crackers | Super Seed | Classic / Everything | Gluten Free, Vegan | 5.5 | 1 / 6 +25 | 5.99 | 4.4 | 7210
Goldfish | Snack | Cheddar / Pizza | Whole Grain | 1 | 20 / 30 +5 | 12.99 | 4.8 | 31240
Triscuit | Original | Sea Salt / Rosemary and Olive Oil | Vegan, Whole Grain | 8.5 | 1 / 6 +18 | 4.29 | 4.7 | 4310
`,
  },
  {
    product_type: 'cookies',
    category_path: [...DEPARTMENT, 'Snacks', 'Cookies'],
    noun: 'Cookies',
    highlights: ['{flavor}', '{diet}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'One more will not hurt.',
    trade: 'grocery',
    rows: `
brand | model | flavor | diet | size_oz | pack | price | rating | reviews
Tate's Bake Shop | Thin and Crispy | Chocolate Chip / Oatmeal Raisin | Non-GMO | 7 | 1 / 4 +18 | 6.49 | 4.6 | 12310
Tate's Bake Shop | Gluten Free | Chocolate Chip / Ginger Zinger | Gluten Free | 7 | 1 / 4 +19 | 6.99 | 4.6 | 5120
Oreo | Sandwich | Original / Golden / Mint | Vegetarian | 13.29 | 1 / 6 +24 | 4.99 | 4.8 | 8120
Partake Foods | Crunchy | Snickerdoodle / Chocolate Chip / Birthday Cake | Gluten Free, Vegan | 5.5 | 1 / 3 +10 | 5.49 | 4.3 | 3210
Famous Amos | Bite Size | Chocolate Chip | Kosher | 2 | 30 | 19.99 | 4.6 | 9870
`,
  },
  {
    product_type: 'chocolate',
    category_path: [...DEPARTMENT, 'Candy & Chocolate', 'Chocolate'],
    noun: 'Chocolate',
    highlights: ['{flavor}', '{diet}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'Best broken by hand.',
    trade: 'grocery',
    rows: `
brand | model | noun | flavor | diet | size_oz | pack | price | rating | reviews
Lindt | Excellence 70% | Dark Chocolate Bar | Dark / Sea Salt / Orange Intense | Gluten Free | 3.5 | 1 / 12 +35 | 3.79 | 4.7 | 14230
Lindt | Lindor Truffles | Chocolate Candy | Milk Chocolate / Assorted / Dark Chocolate | Kosher | 15.2 | 1 | 14.99 | 4.8 | 28410
Ghirardelli | Squares | Chocolate Candy | Milk Chocolate Caramel / Dark Chocolate Sea Salt Caramel / Mint | Kosher | 5.32 | 1 / 6 +30 | 6.29 | 4.7 | 8120
Hu | Simple | Dark Chocolate Bar | Simple / Almond Butter / Cashew Butter | Vegan, Gluten Free | 2.1 | 4 / 8 +20 | 23.99 | 4.4 | 6120
Ferrero Rocher | Fine Hazelnut | Chocolate Gift Box | Hazelnut | Vegetarian | 21.2 | 1 | 22.99 | 4.8 | 31240
Godiva | Masterpieces | Chocolate Gift Set | Assorted | Kosher | 14.6 | 1 | 24.99 | 4.6 | 9120
`,
  },
  {
    product_type: 'candy',
    category_path: [...DEPARTMENT, 'Candy & Chocolate', 'Candy'],
    noun: 'Candy',
    highlights: ['{flavor}', '{diet}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'For the jar on the counter.',
    trade: 'grocery',
    rows: `
brand | model | noun | flavor | diet | size_oz | pack | price | rating | reviews
Haribo | Goldbears | Gummy Candy | Original / Sour | Fat Free | 5 | 1 / 12 +19 | 2.29 | 4.8 | 28410
Skittles | Share Size | Candy | Original / Tropical / Sour | Gluten Free | 4 | 1 / 24 +38 | 2.19 | 4.7 | 5120
SmartSweets | Sourmelon Bites | Gummy Candy | Watermelon / Peach Rings | Gluten Free, 3g Sugar | 1.8 | 6 / 14 +18 | 15.99 | 4.4 | 12310
YumEarth | Organic Pops | Lollipops | Assorted Fruit | Organic, Gluten Free, Vegan | 12.3 | 1 / 2 +8 | 9.49 | 4.7 | 18210
Jelly Belly | 49 Flavors | Jelly Beans | Assorted | Gluten Free | 16 / 32 +9 | 1 | 11.99 | 4.7 | 9120
`,
  },
  {
    product_type: 'dried_fruit',
    category_path: [...DEPARTMENT, 'Snacks', 'Dried Fruit'],
    noun: 'Dried Fruit',
    highlights: ['{flavor}', '{style}', '{diet}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'Summer, kept.',
    trade: 'grocery',
    rows: `
brand | model | noun | flavor | style | diet | size_oz | pack | price | rating | reviews
Crispy Green | Crispy Fruit | Freeze Dried Fruit | Apple / Mango / Banana / Strawberry | Freeze Dried | Gluten Free, Vegan | 0.36 | 6 / 16 +14 | 8.99 | 4.6 | 9870
Natierra | Organic | Freeze Dried Fruit | Strawberries / Strawberries and Bananas / Blueberries / Mangoes | Freeze Dried | Organic, Gluten Free | 1.2 | 1 / 12 +44 | 4.99 | 4.4 | 18210
Mariani | Premium | Dried Fruit | Apricots / Cherries / Mango | Dried | Gluten Free | 6 | 1 / 4 +15 | 5.49 | 4.5 | 4310
Bare | Crunchy | Apple Chips | Fuji and Reds / Cinnamon | Baked | Gluten Free, Vegan | 3.4 | 1 / 6 +21 | 4.79 | 4.5 | 14230
Ocean Spray | Craisins | Dried Cranberries | Original / Reduced Sugar | Dried | Gluten Free | 24 | 1 / 2 +6 | 6.99 | 4.8 | 8120
`,
  },
  {
    product_type: 'nuts',
    category_path: [...DEPARTMENT, 'Snacks', 'Nuts'],
    noun: 'Nuts',
    highlights: ['{flavor}', '{style}', '{diet}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'By the handful.',
    trade: 'grocery',
    rows: `
brand | model | noun | flavor | style | diet | size_oz | pack | price | rating | reviews
Blue Diamond | Almonds | Almonds | Smokehouse / Lightly Salted / Wasabi and Soy Sauce | Roasted | Gluten Free | 16 / 25 +5 | 1 | 9.49 | 4.8 | 38210
Planters | Deluxe | Mixed Nuts | Salted / Lightly Salted | Roasted | Kosher | 15.25 / 34 +9 | 1 | 11.49 | 4.7 | 18210
Wonderful | No Shells | Pistachios | Roasted and Salted / Chili Roasted / Sea Salt and Vinegar | Shelled | Gluten Free, Vegan | 5.5 / 11 +4.5 | 1 | 7.49 | 4.7 | 28410
Nut Cravings | Raw Whole | Cashews | Unsalted | Raw | Gluten Free, Vegan | 16 / 32 +13 | 1 | 14.99 | 4.5 | 9120
`,
  },
  {
    product_type: 'jerky',
    category_path: [...DEPARTMENT, 'Snacks', 'Jerky'],
    noun: 'Jerky',
    highlights: ['{flavor}', '{diet}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'Keeps longer than your patience.',
    trade: 'grocery',
    rows: `
brand | model | noun | flavor | diet | size_oz | pack | price | rating | reviews
Jack Link's | Beef Jerky | Beef Jerky | Original / Teriyaki / Peppered | 10g Protein | 2.85 / 10 +9 | 1 | 6.99 | 4.5 | 14230
Chomps | Grass Fed | Beef Sticks | Original / Jalapeno / Sea Salt | Gluten Free, Zero Sugar | 1.15 | 10 / 24 +28 | 22.99 | 4.6 | 12310
Country Archer | Zero Sugar | Beef Jerky | Classic / Spicy Sesame Garlic | Gluten Free | 2 | 1 / 6 +30 | 7.49 | 4.3 | 4310
`,
  },
  {
    product_type: 'coffee',
    category_path: [...DEPARTMENT, 'Beverages', 'Coffee'],
    noun: 'Coffee',
    highlights: ['{flavor}', '{roast}', '{form}', '{size_oz} oz'],
    pitch: 'The first sentence of the day.',
    trade: 'grocery',
    rows: `
brand | model | noun | flavor | roast | form | size_oz | price | rating | reviews
Lavazza | Super Crema | Coffee | Hazelnut and Brown Sugar | Medium Roast | Whole Bean | 35.2 | 21.99 | 4.6 | 48210
Starbucks | Pike Place | Coffee | Cocoa and Praline | Medium Roast | Ground / Whole Bean | 12 / 28 +10 | 9.99 | 4.7 | 12310
Starbucks | French Roast | Coffee | Smoky | Dark Roast | Ground / Whole Bean | 12 / 28 +10 | 9.99 | 4.7 | 9120
Peet's | Major Dickason's | Coffee | Spice and Cocoa | Dark Roast | Ground / Whole Bean | 10.5 / 18 +7 | 9.99 | 4.6 | 21230
Kicking Horse | Three Sisters | Coffee | Cocoa and Candied Currant | Medium Roast | Whole Bean | 10 / 35 +19 | 11.99 | 4.5 | 14230
Folgers | Classic Roast | Coffee | Original | Medium Roast | Ground | 25.9 / 40.3 +6 | 14.99 | 4.7 | 18210
Cafe Bustelo | Espresso | Coffee | Bold | Dark Roast | Ground | 10 / 36 +10 | 5.49 | 4.8 | 28410
Swiss Water | Decaf Kicking Horse | Decaf Coffee | Chocolate | Dark Roast | Ground / Whole Bean | 10 | 11.99 | 4.5 | 6120
`,
  },
  {
    product_type: 'coffee_pods',
    category_path: [...DEPARTMENT, 'Beverages', 'Coffee Pods'],
    noun: 'Coffee Pods',
    highlights: ['{flavor}', '{roast}', '{fits}', '{pack} Count'],
    pitch: 'One cup at a time.',
    trade: 'grocery',
    accessory_for: 'coffee_maker',
    rows: `
brand | model | noun | flavor | roast | fits | pack | price | rating | reviews
Green Mountain | Breakfast Blend | K-Cup Pods | Original / Decaf | Light Roast | for Keurig coffee makers | 24 / 96 +32 | 14.99 | 4.7 | 48210
Starbucks | Flavored | K-Cup Pods | Caramel / Vanilla / Mocha | Medium Roast | for Keurig coffee makers | 22 / 60 +20 | 16.99 | 4.6 | 18210
Dunkin' | Original Blend | K-Cup Pods | Original / French Vanilla / Hazelnut | Medium Roast | for Keurig coffee makers | 22 / 60 +20 | 14.99 | 4.7 | 31240
Nespresso | Vertuo Melozio | Coffee Capsules | Honey and Cereal | Medium Roast | for Nespresso Vertuo machines | 30 | 37.5 | 4.8 | 12310
Nespresso | OriginalLine Ispirazione | Coffee Capsules | Intense / Ristretto | Dark Roast | for Nespresso Original machines | 50 | 42.5 | 4.7 | 9120
Lavazza | Espresso Maestro | Coffee Capsules | Intenso / Classico | Dark Roast | for Nespresso Original machines | 10 / 60 +21 | 5.99 | 4.4 | 4310
`,
  },
  {
    product_type: 'coffee_creamer',
    category_path: [...DEPARTMENT, 'Beverages', 'Coffee Creamer'],
    noun: 'Coffee Creamer',
    highlights: ['{flavor}', '{diet}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'Clouds on demand.',
    trade: 'grocery',
    rows: `
brand | model | flavor | diet | size_oz | pack | price | rating | reviews
Coffee mate | Liquid Singles | Original / Hazelnut / French Vanilla | Non-Dairy | 0.38 | 50 / 180 +13 | 6.99 | 4.7 | 28410
Laird Superfood | Powdered | Original / Turmeric / Cacao | Vegan, Gluten Free | 8 | 1 / 2 +11 | 11.99 | 4.3 | 9120
nutpods | Unsweetened | French Vanilla / Hazelnut / Original | Dairy Free, Keto | 11.2 | 4 / 12 +24 | 14.99 | 4.3 | 21230
International Delight | Singles | French Vanilla / Cold Stone Sweet Cream | Gluten Free | 0.44 | 24 / 192 +14 | 4.99 | 4.7 | 8120
`,
  },
  {
    product_type: 'tea',
    category_path: [...DEPARTMENT, 'Beverages', 'Tea'],
    noun: 'Tea',
    highlights: ['{flavor}', '{style}', '{feature}', '{pack} Bags'],
    pitch: 'Four minutes of peace.',
    trade: 'grocery',
    rows: `
brand | model | noun | flavor | style | feature | pack | price | rating | reviews
Twinings | Earl Grey | Black Tea | Bergamot | Black | Kosher | 20 / 50 +5 / 100 +11 | 4.29 | 4.8 | 28410
Twinings | Pure Peppermint | Herbal Tea | Peppermint | Herbal | Caffeine Free | 20 / 50 +5 | 4.29 | 4.8 | 18210
Celestial Seasonings | Sleepytime | Herbal Tea | Chamomile / Vanilla / Honey | Herbal | Caffeine Free | 20 / 120 +13 | 3.79 | 4.8 | 21230
Bigelow | Green Tea | Green Tea | Classic / Lemon / Pomegranate | Green | Gluten Free | 40 / 160 +11 | 4.99 | 4.7 | 9870
Harney & Sons | Hot Cinnamon Spice | Black Tea | Cinnamon and Orange | Black | Sachets | 20 / 50 +9 | 10.99 | 4.8 | 38210
Yogi | Bedtime | Herbal Tea | Passionflower / Honey Lavender | Herbal | Organic, Caffeine Free | 16 / 96 +19 | 4.79 | 4.6 | 14230
Jade Leaf | Ceremonial | Matcha Powder | Matcha | Green | Organic | | 24.95 | 4.5 | 18210
Tealyra | Loose Leaf Sampler | Tea Gift Set | Assorted | Loose Leaf | Gift Box | | 29.95 | 4.4 | 2310
`,
  },
  {
    product_type: 'drink_mix',
    category_path: [...DEPARTMENT, 'Beverages', 'Drink Mixes'],
    noun: 'Drink Mix',
    highlights: ['{flavor}', '{diet}', '{pack} Packets'],
    pitch: 'Just add water.',
    trade: 'grocery',
    rows: `
brand | model | noun | flavor | diet | pack | price | rating | reviews
Liquid I.V. | Hydration Multiplier | Electrolyte Drink Mix | Lemon Lime / Passion Fruit / Strawberry | Gluten Free, Vegan | 6 / 16 +14 | 9.99 | 4.6 | 48210
LMNT | Zero Sugar | Electrolyte Drink Mix | Citrus Salt / Watermelon Salt / Raspberry Salt | Zero Sugar, Keto | 12 / 30 +23 | 21.99 | 4.5 | 18210
Crystal Light | On the Go | Drink Mix | Lemonade / Peach Iced Tea / Fruit Punch | Sugar Free | 10 / 44 +8 | 2.99 | 4.7 | 21230
True Lemon | Crystallized Lemon | Drink Mix | Lemon / Lime | Sugar Free, Vegan | 32 / 100 +5 | 3.49 | 4.7 | 9120
Swiss Miss | Milk Chocolate | Hot Cocoa Mix | Milk Chocolate / Marshmallow | Gluten Free | 8 / 50 +10 | 2.49 | 4.8 | 8120
`,
  },
  {
    product_type: 'sparkling_water',
    category_path: [...DEPARTMENT, 'Beverages', 'Sparkling Water'],
    noun: 'Sparkling Water',
    highlights: ['{flavor}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'Bubbles, nothing else.',
    trade: 'grocery',
    rows: `
brand | model | flavor | size_oz | pack | price | rating | reviews
LaCroix | Sparkling Water | Lime / Pamplemousse / Coconut | 12 | 8 / 24 +10 | 5.49 | 4.7 | 14230
Bubly | Sparkling Water | Blackberry / Cherry / Lime | 12 | 8 / 18 +6 | 4.99 | 4.7 | 9870
Spindrift | Sparkling Water | Raspberry Lime / Lemon / Grapefruit | 12 | 8 / 24 +14 | 7.49 | 4.6 | 18210
San Pellegrino | Mineral Water | Natural | 16.9 | 6 / 24 +22 | 9.99 | 4.7 | 6120
`,
  },
  {
    product_type: 'cereal',
    category_path: [...DEPARTMENT, 'Breakfast', 'Cereal'],
    noun: 'Cereal',
    highlights: ['{flavor}', '{diet}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'Breakfast, and the odd midnight.',
    trade: 'grocery',
    rows: `
brand | model | noun | flavor | diet | size_oz | pack | price | rating | reviews
Cheerios | Family Size | Cereal | Original / Honey Nut / Apple Cinnamon | Gluten Free | 18 | 1 / 2 +5.5 | 5.49 | 4.8 | 21230
Magic Spoon | Grain Free | Cereal | Fruity / Cocoa / Peanut Butter | Gluten Free, Keto | 7 | 1 / 4 +28 | 9.99 | 4.1 | 12310
Nature's Path | Heritage Flakes | Cereal | Original | Organic | 13.25 | 1 / 6 +24 | 5.49 | 4.5 | 3210
Bear Naked | Granola | Granola | Fruit and Nut / Vanilla Almond | Non-GMO | 12 | 1 / 6 +27 | 5.99 | 4.6 | 5120
`,
  },
  {
    product_type: 'oatmeal',
    category_path: [...DEPARTMENT, 'Breakfast', 'Oatmeal'],
    noun: 'Oatmeal',
    highlights: ['{flavor}', '{diet}', '{form}', 'Pack of {pack}'],
    pitch: 'Sticks to the ribs.',
    trade: 'grocery',
    rows: `
brand | model | flavor | diet | form | pack | price | rating | reviews
Quaker | Instant | Maple Brown Sugar / Apples and Cinnamon / Original | Whole Grain | Packets | 10 / 48 +10 | 4.29 | 4.7 | 31240
Bob's Red Mill | Organic Old Fashioned | Unflavored | Gluten Free, Organic | Rolled Oats | 1 / 4 +25 | 8.99 | 4.7 | 9870
Better Oats | Steel Cut | Original / Flax | Vegan | Packets | 10 / 60 +16 | 3.99 | 4.5 | 4310
Purely Elizabeth | Superfood Cups | Blueberry Walnut / Cashew Butter | Gluten Free, Vegan | Cups | 12 | 33.99 | 4.3 | 1870
`,
  },
  {
    product_type: 'seasoning',
    category_path: [...DEPARTMENT, 'Pantry', 'Spices & Seasonings'],
    noun: 'Seasoning',
    highlights: ['{flavor}', '{diet}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'A pinch, or two.',
    trade: 'grocery',
    rows: `
brand | model | noun | flavor | diet | size_oz | pack | price | rating | reviews
McCormick | Grill Mates | Seasoning | Montreal Steak / Montreal Chicken / Applewood | Kosher | 29 | 1 | 11.49 | 4.8 | 18210
Lawry's | Seasoned Salt | Seasoned Salt | Original / Garlic | Gluten Free | 16 | 1 / 2 +4 | 4.99 | 4.8 | 14230
Badia | Complete | Seasoning | Original | Gluten Free | 9 / 28 +6 | 1 | 4.29 | 4.8 | 9120
Kinder's | The Blend | Seasoning | Salt, Pepper and Garlic / Buttery Steakhouse | Gluten Free, Organic | 10.5 | 1 / 2 +10 | 10.99 | 4.8 | 12310
Simply Organic | Spice Gift Set | Seasoning Set | Assorted | Organic | 12 | 6 | 34.99 | 4.6 | 1310
McCormick | Gravy Mix | Gravy Mix | Turkey / Chicken / Brown | Kosher | 0.87 | 4 / 12 +11 | 6.49 | 4.7 | 5120
`,
  },
  {
    product_type: 'cooking_oil',
    category_path: [...DEPARTMENT, 'Pantry', 'Oils & Ghee'],
    noun: 'Cooking Oil',
    highlights: ['{flavor}', '{diet}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'Where supper starts.',
    trade: 'grocery',
    rows: `
brand | model | noun | flavor | diet | size_oz | pack | price | rating | reviews
4th & Heart | Grass Fed | Ghee Butter | Original / Himalayan Pink Salt / Vanilla Bean | Keto, Lactose Free | 9 / 16 +6 | 1 | 11.99 | 4.6 | 14230
California Olive Ranch | Extra Virgin | Olive Oil | Global Blend / Medium | Kosher | 25.4 / 47.3 +12 | 1 | 15.99 | 4.7 | 21230
Chosen Foods | 100% Pure | Avocado Oil | Unflavored | Keto, Non-GMO | 16.9 / 33.8 +8 | 1 / 2 +16 | 12.99 | 4.7 | 18210
Nutiva | Organic Virgin | Coconut Oil | Coconut | Organic, Vegan | 15 / 54 +16 | 1 | 10.49 | 4.7 | 28410
`,
  },
  {
    product_type: 'pasta',
    category_path: [...DEPARTMENT, 'Pantry', 'Pasta'],
    noun: 'Pasta',
    highlights: ['{style}', '{diet}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'Eleven minutes from dinner.',
    trade: 'grocery',
    rows: `
brand | model | style | diet | size_oz | pack | price | rating | reviews
Barilla | Gluten Free | Spaghetti / Penne / Rotini | Gluten Free | 12 | 1 / 8 +20 | 3.29 | 4.7 | 12310
Banza | Chickpea | Penne / Rotini / Mac and Cheese | Gluten Free, High Protein | 8 | 2 / 6 +13 | 6.99 | 4.5 | 18210
De Cecco | No. 12 | Spaghetti / Linguine | Kosher | 16 | 1 / 5 +13 | 3.79 | 4.8 | 9120
`,
  },
  {
    product_type: 'sauce',
    category_path: [...DEPARTMENT, 'Pantry', 'Sauces & Condiments'],
    noun: 'Sauce',
    highlights: ['{flavor}', '{diet}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'Fixes what went wrong.',
    trade: 'grocery',
    rows: `
brand | model | noun | flavor | diet | size_oz | pack | price | rating | reviews
Huy Fong | Sriracha | Hot Sauce | Chili Garlic | Vegan | 17 / 28 +4 | 1 | 6.99 | 4.7 | 14230
Rao's Homemade | Marinara | Pasta Sauce | Marinara / Tomato Basil / Arrabbiata | Keto, Gluten Free | 24 | 1 / 2 +8 | 8.49 | 4.8 | 28410
Sweet Baby Ray's | Barbecue | BBQ Sauce | Original / Honey / Hickory and Brown Sugar | Gluten Free | 18 / 40 +3 | 1 | 3.49 | 4.8 | 9870
Cholula | Original | Hot Sauce | Original / Green Pepper / Chipotle | Gluten Free, Vegan | 5 | 1 / 4 +13 | 4.29 | 4.8 | 12310
`,
  },
  {
    product_type: 'nut_butter',
    category_path: [...DEPARTMENT, 'Pantry', 'Nut Butter'],
    noun: 'Nut Butter',
    highlights: ['{flavor}', '{diet}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'For toast, for spoons.',
    trade: 'grocery',
    rows: `
brand | model | noun | flavor | diet | size_oz | pack | price | rating | reviews
Justin's | Classic | Almond Butter | Classic / Honey / Vanilla | Gluten Free | 16 | 1 / 2 +12 | 12.49 | 4.6 | 12310
Jif | Creamy | Peanut Butter | Creamy / Crunchy / Natural | Gluten Free | 16 / 40 +4 | 1 | 3.99 | 4.8 | 18210
PB2 | Powdered | Peanut Butter | Original / Chocolate | Gluten Free, Vegan | 16 / 32 +10 | 1 | 10.99 | 4.5 | 28410
`,
  },
  {
    product_type: 'baking_mix',
    category_path: [...DEPARTMENT, 'Pantry', 'Baking Mixes'],
    noun: 'Baking Mix',
    highlights: ['{flavor}', '{diet}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'Tastes like patience, takes none.',
    trade: 'grocery',
    rows: `
brand | model | noun | flavor | diet | size_oz | pack | price | rating | reviews
King Arthur | Gluten Free | Baking Mix | Yellow Cake / Brownie / Pancake | Gluten Free | 16 | 1 / 3 +14 | 7.49 | 4.6 | 8120
Simple Mills | Almond Flour | Baking Mix | Banana Muffin and Bread / Chocolate Muffin / Vanilla Cupcake | Gluten Free, Paleo | 9 | 1 / 3 +15 | 8.49 | 4.5 | 14230
Kodiak | Power Cakes | Pancake Mix | Buttermilk / Chocolate Chip | 14g Protein | 20 / 72 +12 | 1 | 5.99 | 4.7 | 12310
Betty Crocker | Fudge | Brownie Mix | Fudge / Dark Chocolate | Kosher | 18.3 | 1 / 12 +25 | 2.49 | 4.8 | 4310
`,
  },
  {
    product_type: 'cupcake_topper',
    category_path: [...DEPARTMENT, 'Pantry', 'Cake Decorations'],
    noun: 'Cupcake Toppers',
    highlights: ['{style}', '{material}', '{pack} Count'],
    pitch: 'Makes a cake an occasion.',
    trade: 'goods',
    rows: `
brand | model | style | material | pack | color | price | rating | reviews
Wilton | Party Picks | Stars / Hearts / Dinosaurs | Paper | 24 / 48 +4 | Assorted | 5.99 | 4.4 | 1310
Ercadio | Glitter | Happy Birthday / Baby Shower / Unicorn | Cardstock | 24 | Gold / Rose Gold / Silver | 6.99 | 4.5 | 2870
`,
  },
  {
    product_type: 'vitamins',
    category_path: [...DEPARTMENT, 'Health', 'Vitamins & Supplements'],
    noun: 'Vitamins',
    highlights: ['{ingredient}', '{form}', '{diet}', '{pack} Count'],
    pitch: 'As the label says, once a day.',
    trade: 'grocery',
    rows: `
brand | model | noun | ingredient | form | diet | pack | price | rating | reviews
Nature Made | Vitamin D3 | Supplement | Vitamin D3 2000 IU | Softgels / Gummies +3 | Gluten Free | 90 / 250 +9 | 8.99 | 4.8 | 48210
OLLY | Women's Multi | Multivitamin | Biotin and Folic Acid | Gummies | Gluten Free | 90 / 130 +6 | 13.99 | 4.7 | 38210
Nordic Naturals | Ultimate Omega | Fish Oil | Omega-3 1280 mg | Softgels | Gluten Free | 60 / 180 +35 | 28.99 | 4.7 | 28410
Doctor's Best | High Absorption | Magnesium | Magnesium Glycinate | Tablets | Vegan | 120 / 240 +9 | 14.99 | 4.6 | 41230
Vital Proteins | Collagen Peptides | Collagen Powder | Bovine Collagen | Powder | Keto, Paleo | 14 / 28 +20 | 25 | 4.6 | 61230
`,
  },
];
