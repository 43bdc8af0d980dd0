import { list } from './list';

const BASIC_COLORS = list(`
  black, white, red, blue, green, yellow, orange, purple, pink, brown, gray, grey, beige, navy, teal, turquoise, gold, silver, bronze, copper, ivory, cream, tan, khaki, olive, maroon, burgundy, wine red, coral, peach, salmon, lavender, lilac, violet, plum, magenta, fuchsia, indigo, cyan, aqua, mint, mint green, lime, emerald, jade, sage, charcoal, graphite, slate, taupe, mocha, caramel, chocolate, espresso, walnut, oak, cherry, mahogany, rose, rose gold, rose red, champagne, mustard, rust, terracotta, amber, apricot, crimson, scarlet, ruby, sapphire, turquoise blue, royal blue, sky blue, baby blue, navy blue, powder blue, steel blue, ice blue, midnight, midnight blue, midnight black, cobalt, denim blue, army green, forest green, hunter green, olive green, sea green, seafoam, lime green, hot pink, blush, blush pink, dusty rose, dusty pink, nude, off white, snow white, pearl, pearl white, space gray, space grey, gunmetal, jet black, matte black, onyx, ebony, blonde, blond, brunette, auburn, chestnut, honey blonde, platinum, platinum blonde, ash blonde, multicolor, multicolored, multi color, multi colored, multicolour, rainbow, clear, transparent, camo, camouflage, leopard, tie dye, two tone, neon green, neon pink, ombre, natural wood, dark wood, chrome, brass, heather gray, heather grey, burnt orange, mauve, periwinkle, eggplant, cocoa, sand, stone, smoke, ash, moss, tangerine, raspberry, eggshell, antique white, antique gold, antique brass, antique bronze, brushed nickel, oil rubbed bronze, rustic brown, starlight, product red, sierra blue, pacific blue, titanium gray
`);
const SHADES = list(
  `light, dark, deep, pale, bright, pastel, neon, matte, metallic, medium, royal, stone, dusty, heather, burnt, vintage, antique, rustic, warm, cool, soft, ash, smoky, jet, baby, natural, solid, glossy, digital, electric`,
);

/** "grey", "stone grey", "dark blue". */
export const COLORS = [
  ...BASIC_COLORS,
  ...SHADES.flatMap((shade) =>
    list(
      `black, white, red, blue, green, yellow, orange, purple, pink, brown, gray, grey, beige, navy, gold, silver, teal`,
    ).map((color) => `${shade} ${color}`),
  ),
];

export const MATERIALS = list(`
  leather, faux leather, genuine leather, real leather, vegan leather, pu leather, patent leather, suede, faux suede, cotton, organic cotton, 100 cotton, 100% cotton, pure cotton, cotton blend, poly cotton, polyester, nylon, spandex, lycra, elastane, rayon, viscose, modal, bamboo, bamboo fiber, linen, silk, satin, velvet, corduroy, denim, wool, merino wool, merino, cashmere, fleece, sherpa, flannel, chiffon, lace, mesh, tulle, jersey, knit, microfiber, fur, faux fur, down, goose down, feather, canvas, burlap, jute, hemp, sisal, rattan, wicker, vinyl, pvc, rubber, silicone, plastic, acrylic, resin, latex, foam, memory foam, gel memory foam, neoprene, eva, tpu, carbon fiber, fiberglass, glass, tempered glass, crystal, ceramic, porcelain, stoneware, bone china, clay, marble, faux marble, granite, stone, quartz, concrete, slate, metal, steel, stainless steel, carbon steel, alloy steel, steel frame, metal frame, metal legs, wood frame, wooden frame, wood legs, cast iron, wrought iron, iron, aluminum, aluminium, aluminum alloy, zinc alloy, titanium, tungsten, brass, copper, bronze, chrome, nickel, pewter, sterling silver, 925 sterling silver, 14k gold, 18k gold, 10k gold, gold plated, silver plated, white gold, yellow gold, diamond, pearl, wood, solid wood, real wood, engineered wood, manufactured wood, reclaimed wood, wooden, hardwood, plywood, mdf, oak, oak wood, walnut wood, pine, pine wood, teak, teak wood, mango wood, acacia, acacia wood, cedar, birch, maple, mahogany, bamboo wood, cork, paper, cardboard, wax, beeswax, soy wax, cotton linen, human hair, natural hair, synthetic, hyaluronic acid, collagen, tea tree, tea tree oil, argan oil, jojoba oil, castor oil, shea butter, aloe vera, vitamin c, vitamin e, retinol, salicylic acid, glycolic acid, niacinamide, charcoal, witch hazel, kaolin, biotin, keratin, polyester spandex, rubber outsole, rubber sole, ethylene vinyl, vinyl acetate
`);

export const FEATURES = list(`
  something lighter, anything lighter, one lighter, bit lighter, much lighter, lighter ones, something cooler, anything cooler, waterproof, water proof, water resistant, water repellent, weatherproof, weather resistant, splash proof, sweat proof, sweatproof, stain resistant, scratch resistant, scratch proof, shock proof, shockproof, shock resistant, shatterproof, fireproof, fire resistant, flame resistant, heat resistant, rust resistant, rust proof, fade resistant, uv resistant, uv protection, sun protection, dust proof, leak proof, leakproof, spill proof, odor resistant, bpa free, lead free, latex free, phthalate free, gluten free, sugar free, dairy free, lactose free, fat free, soy free, nut free, egg free, grain free, alcohol free, caffeine free, oil free, paraben free, sulfate free, fragrance free, scent free, cruelty free, aluminum free, fluoride free, artificial colors, artificial flavors, no artificial colors, no artificial flavors, non toxic, non gmo, non dairy, non slip, non skid, non stick, nonstick, non comedogenic, non alcoholic, non iron, non greasy, anti slip, anti aging, anti wrinkle, anti frizz, anti dandruff, anti fog, anti glare, anti fatigue, anti static, anti bacterial, antibacterial, anti theft, anti odor, anti inflammatory, anti itch
  low carb, low fat, low sugar, low sodium, low calorie, low profile, low noise, low light, low maintenance, low rise, low top, high rise, high waist, high waisted, high top, high heel, high quality, high speed, high performance, high definition, high resolution, high power, high powered, high capacity, high pigmented, highly pigmented, high density, high protein, high fiber, high in protein, high fructose, high temperature, high back, mid back, low back, lumbar support, back support, natural looking, high gloss, high fidelity, high end, high contrast, zero sugar, keto friendly, keto, paleo, vegan, vegetarian, plant based, organic, usda organic, certified organic, kosher, halal, natural, all natural, natural ingredients, natural flavors, ready to eat, ready to use, ready to hang, ready hang, ready to assemble, freeze dried, dried, sugar coated, chocolate covered, individually wrapped, shelf stable, fresh, frozen, handcrafted, handmade, hand made, hand painted, homemade, old fashioned, single serve, resealable bag, resealable, bulk
  eco friendly, environmentally friendly, biodegradable, compostable, recyclable, recycled, sustainable, energy efficient, energy star, energy saving, pet friendly, kid friendly, child safe, baby safe, food safe, food grade, skin friendly, travel friendly, user friendly, beginner friendly, dermatologist tested, hypoallergenic, fda approved, clinically proven, officially licensed, licensed, oem, heavy duty, lightweight, light weight, ultra light, ultralight, long lasting, fast drying, quick drying, quick dry, quick release, fast charging, quick charge, wireless charging, wireless, wired, cordless, corded, rechargeable, battery powered, battery operated, batteries included, solar powered, electric, manual, automatic, hands free, touch screen, touchscreen, voice control, remote control, app control, smart, bluetooth, wifi, wi fi, usb port, usb c, type c, hdmi, plug and play, plug play, dual band, dual sided, double sided, two sided, noise cancelling, noise canceling, noise cancellation, noise reducing, noise reduction, active noise cancelling, sound proof, soundproof, stereo sound, surround sound, hi fi, dolby atmos, deep bass, crystal clear
  motion detection, motion activated, motion sensor, night vision, image stabilization, optical zoom, digital zoom, wide angle, ultra hd, ultra wide, full hd, hd, uhd, hdr, oled, qled, led, lcd, ips, retina, curved, flat screen, 4k, 8k, 1080p, 720p, 1440p, 2k, quad core, octa core, dual core, intel core, core i3, core i5, core i7, core i9, ryzen 5, ryzen 7, backlit, rgb, hot swappable, mechanical, ergonomic, gps, 4g, 4g lte, 5g, lte, unlocked, dual sim, carrier unlocked, fast shipping, free shipping, free delivery, prime, same day delivery
  easy to clean, easy clean, easy to use, easy to install, easy install, easy to assemble, easy assemble, easy assembly, easy to carry, easy carry, easy to apply, easy apply, easy to prepare, easy to hold, easy to store, easy to wash, easy to remove, easy to set up, easy to grip, easy to read, easy care, assembly required, no assembly, no assembly required, fully assembled, pre assembled, wall mounted, wall mount, ceiling mounted, freestanding, free standing, space saving, space saver, extra storage, foldable, folding, collapsible, stackable, portable, compact, slim, ultra slim, thin, adjustable, height adjustable, height adjustment, adjustable height, adjustable strap, extendable, expandable, retractable, detachable, removable, reversible, reusable, refillable, disposable, washable, machine washable, machine wash, hand wash, hand washable, dishwasher safe, microwave safe, oven safe, freezer safe, dry clean, wrinkle free, wrinkle resistant, breathable, moisture wicking, stretchy, stretch, insulated, double wall, thermal, heated, cooling, padded, cushioned, tufted, upholstered, floating, swivel, rolling, reclining, rocking, inflatable, transparent, blackout, sheer, grommet, rod pocket, soft, super soft, ultra soft, plush, fluffy, comfortable, durable, sturdy, firm, extra firm, plush top, pillow top
  thread count, high thread count, drawstring closure, elastic closure, button closure, zipper closure, snap closure, hook and loop, lace closure, buckle closure, elastic waist, elastic waistband, drawstring waist, drawstring, tummy control, memory foam insole, arch support, steel toe, composite toe, rubber sole, open toe, closed toe, round toe, pointed toe, square toe, slip resistant, ankle strap, wide width, wide toe box, long sleeve, long sleeved, short sleeve, short sleeved, sleeveless, three quarter sleeve, cap sleeve, puff sleeve, bell sleeve, v neck, crew neck, scoop neck, round neck, turtle neck, off shoulder, off the shoulder, one shoulder, strapless, spaghetti strap, backless, halter, polka dot, full length, ankle length, knee length, cropped, hooded, zip up, full zip, lined, fleece lined, unlined, pleated, pockets, carrying case, extra large storage, tool free, tangle free, frizz free, color safe, sensitive, moisturizing, hydrating, nourishing, volumizing, brightening, whitening, full coverage, sheer coverage, medium coverage, matte finish, glossy finish, glitter, shimmer, matte, glossy, cream finish, waterproof formula, spf 30, spf 50, seamless, wireless bra, wire free, underwire, push up, full support, maternity, nursing, orthopedic, compression, reflective, noiseless, quiet, silent, self cleaning, self adhesive, magnetic, gold plated, solid, tool less, cushioned insole, fluoride, whole grain, whole wheat, unsweetened, unsalted, salted, roasted, smoked, sweetened, spicy, sugarfree, professional, heavy weight, premium, multi functional, multifunctional, multi purpose, multipurpose, all in one, all weather, 3 in 1, 2 in 1, 4 in 1
`);

export const STYLES = list(`
  modern, contemporary, mid century, mid century modern, farmhouse, rustic, industrial, vintage, retro, antique, traditional, transitional, bohemian, boho, scandinavian, minimalist, shabby chic, coastal, nautical, country, victorian, art deco, japanese, moroccan, tropical, abstract, geometric, floral, striped, plaid, checkered, gingham, paisley, animal print, leopard print, solid color, embroidered, quilted, ribbed, cable knit, knitted, crochet, woven, braided, distressed, ripped, faded, acid wash, stonewashed, classic, classic fit, regular fit, relaxed fit, slim fit, loose fit, athletic fit, tailored fit, skinny, skinny fit, straight leg, wide leg, bootcut, boot cut, flare, flared, baggy, oversized, fitted, tapered, mid rise, casual, formal, business casual, dressy, elegant, fancy, chic, sexy, cute, funny, cool, trendy, stylish, fashion, fashionable, gothic, goth, punk, preppy, hip hop, streetwear, western, military, tactical, sporty, athletic, novelty, graphic, personalized, custom, customized, monogrammed, decorative, ornamental, tabletop, countertop, handheld, freestanding, round, square, rectangular, rectangle, oval, hexagon, heart shaped, star shaped, l shaped, u shaped, corner, spa, kids, open, heeled, chunky, platform, kitten heel, stiletto, slip on, lace up, zip, double breasted, single breasted, pinstripe, colorful, dainty, layered, dangle, hoop, stud, hybrid, mountain, road, wall, floor, upright, canister, over ear, on ear, in ear, true wireless
`);

export const PATTERNED_SIZES = list(`
  extra small, x small, xx small, xs, xxs, small, medium, large, x large, xx large, xxx large, extra large, extra extra large, xl, xxl, xxxl, plus size, plus sized, big and tall, petite, tall, one size, one size fits all, regular, king size, queen size, twin size, full size, twin xl, california king, cal king, king sized, queen sized, full sized, twin sized, king, queen, twin, crib size, toddler size, travel size, travel sized, full sized, family size, party size, snack size, sample size, mini, extra wide, extra long, life size, pocket size, jumbo, oversize, wide, long, short, bite size, bite sized
`);

export const GENDERS = list(`
  men, man, mens, women, woman, womens, ladies, lady, girl, boy, kid, kids, children, child, toddler, baby, infant, newborn, teen, teens, teenager, youth, junior, juniors, unisex, adult, adults, male, female, teen girls, teen boys, little girl, little boy, seniors, young adults, gentlemen, gents
`);

export const OCCASIONS = list(`
  living room, bedroom, bathroom, kitchen, dining room, home office, office, guest room, kids room, nursery, entryway, hallway, patio, backyard, garden, outdoor, outdoors, indoor, garage, dorm, dorm room, apartment, laundry room, basement, classroom, porch, balcony, garden and patio, home, at home, house, car, rv, boat, camping, hiking, backpacking, travel, traveling, fishing, hunting, running, jogging, yoga, gym, gym workout, workout, working out, fitness, training, cycling, biking, swimming, skiing, snowboarding, golf, tennis, basketball, soccer, football, baseball, dance, dancing, beach, pool, party, birthday, birthday party, wedding, baby shower, bridal shower, anniversary, graduation, christmas, halloween, thanksgiving, easter, valentine, valentine day, valentines day, valentine's day, mother's day, mothers day, father's day, fathers day, new year, fourth of july, st patricks day, prom, date night, cocktail party, daily wear, everyday wear, everyday use, daily use, casual wear, work, school, college, business, gaming, streaming, video editing, photo editing, programming, photography, music production, podcasting, zoom calls, remote work, bird watching, home security, home theater, cooking, baking, meal prep, camping trip, road trip, winter, summer, spring, fall, autumn, rainy day, cold weather, hot weather, nail art, hair styling, hair salon, salon, beauty salon, spa day, stage performance, cosplay, studying, reading, sleeping, commuting, walking, standing all day
`);

export const FLAVORS = list(`
  vanilla, french vanilla, strawberry, banana, blueberry, raspberry, blackberry, cranberry, lemon, lime, orange, grape, watermelon, pineapple, mango, peach, apple, green apple, cinnamon, pumpkin spice, hazelnut, mocha, caramel, salted caramel, butterscotch, cookies and cream, cookie dough, mint chocolate, peppermint, spearmint, coconut, almond, maple, honey, honey mustard, barbecue, bbq, sour cream and onion, cheddar, white cheddar, ranch, sea salt, jalapeno, buffalo, teriyaki, garlic, rosemary, kiwi, cherry, black cherry, pomegranate, passion fruit, dragon fruit, tropical, fruit punch, berry, mixed berry, lavender, eucalyptus, jasmine, sandalwood, citrus, herbal, unscented, unflavored, raisin, pomegranate, ginger, turmeric, chocolate, milk chocolate, dark chocolate, peanut butter, birthday cake, marshmallow, s'mores, bubblegum, cotton candy
`);

/** The parts of a body a product is for. */
export const BODY_NEEDS = list(`
  dry hair, oily hair, curly hair, natural curly hair, fine hair, thin hair, thick hair, damaged hair, color treated hair, hair loss, sensitive skin, dry skin, oily skin, combination skin, acne prone skin, mature skin, all skin types, all hair types, sensitive teeth, dark circle, fine lines, wrinkles, wide feet, flat feet, plantar fasciitis, back pain, neck pain, dry scalp, dry lips, face, eyes, hair, skin, body, hands, feet, nails, lips, teeth, scalp
`);

/** Words that say what kind of fact the words before them are: "navy color", "mango flavor". */
export const CARRIERS: Record<string, string> = {
  color: 'color',
  colored: 'color',
  colour: 'color',
  coloured: 'color',
  colorway: 'color',
  shade: 'color',
  flavor: 'flavor',
  flavored: 'flavor',
  flavour: 'flavor',
  flavoured: 'flavor',
  scent: 'scent',
  scented: 'scent',
  fragrance: 'scent',
  smell: 'scent',
  size: 'size',
  sized: 'size',
  dimension: 'size',
  measurement: 'size',
  material: 'material',
  fabric: 'material',
  style: 'style',
  design: 'style',
  pattern: 'style',
  print: 'style',
  theme: 'style',
  themed: 'style',
  shape: 'style',
  shaped: 'style',
  look: 'style',
  finish: 'style',
};
