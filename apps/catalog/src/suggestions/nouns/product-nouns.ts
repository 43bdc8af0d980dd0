const nouns = (list: string): readonly string[] => list.split(',').map((noun) => noun.trim().replace(/\s+/g, ' '));

/** What things for sale are called, as people type it. */
export const PRODUCT_NOUNS = nouns(`
  laptop, gaming laptop, chromebook, macbook, laptop sleeve, laptop charger, laptop stand, laptop bag, desktop computer, mini pc, tablet,
  ipad, tablet case, e-reader, monitor, gaming monitor, monitor arm, keyboard, mechanical keyboard, mouse, gaming mouse, mouse pad, webcam,
  printer, ink cartridge, scanner, router, wifi extender, external hard drive, ssd, usb flash drive, memory card, graphics card, docking
  station, usb hub, smartphone, phone, iphone, phone case, phone charger, phone holder, screen protector, power bank, charging cable,
  headphones, wireless headphones, noise cancelling headphones, gaming headset, earbuds, wireless earbuds, earbuds case, headphone stand,
  bluetooth speaker, smart speaker, soundbar, subwoofer, turntable, microphone, tv, smart tv, tv mount, remote control, streaming media
  player, projector, blu-ray player, camera, mirrorless camera, action camera, security camera, video doorbell, dash cam, camera lens,
  camera bag, tripod, drone, smartwatch, fitness tracker, watch, watch band, game console, game controller, wireless controller, video game,
  vr headset, coffee maker, espresso machine, coffee grinder, coffee filters, tea kettle, electric kettle, blender, food processor, air
  fryer, toaster, toaster oven, microwave, slow cooker, pressure cooker, rice cooker, stand mixer, hand mixer, waffle maker, juicer,
  cookware set, frying pan, dutch oven, knife set, cutting board, dinnerware set, mug, water bottle, lunch box, refrigerator, dishwasher,
  washing machine, dryer, vacuum cleaner, robot vacuum, cordless vacuum, vacuum filter, steam mop, air purifier, humidifier, dehumidifier,
  space heater, fan, air conditioner, iron, sewing machine, office chair, gaming chair, chair mat, desk, standing desk, computer desk, desk
  lamp, floor lamp, table lamp, ceiling light, light bulb, bookshelf, bookcase, sofa, couch, sectional sofa, recliner, armchair, coffee table,
  dining table, dining chair, nightstand, dresser, wardrobe, tv stand, bed frame, mattress, mattress topper, mattress protector, pillow,
  duvet, comforter, sheet set, blanket, weighted blanket, rug, area rug, curtains, mirror, wall clock, picture frame, vase, candle, storage
  bin, laundry basket, shower curtain, bath towel, trash can, bicycle, bike, mountain bike, electric bike, electric scooter, scooter,
  skateboard, bike lock, bike helmet, helmet, treadmill, exercise bike, rowing machine, dumbbells, kettlebell, resistance bands, yoga mat,
  foam roller, tennis racket, basketball, soccer ball, golf clubs, tent, camping tent, sleeping bag, hammock, cooler, camping stove, hiking
  boots, fishing rod, kayak, backpack, luggage, suitcase, carry-on, luggage tags, duffel bag, handbag, tote bag, wallet, sunglasses, belt,
  hat, scarf, gloves, running shoes, sneakers, shoes, boots, sandals, slippers, shoe insoles, insoles, jeans, pants, shorts, leggings,
  t-shirt, shirt, dress shirt, hoodie, sweater, jacket, winter jacket, rain jacket, coat, dress, skirt, socks, underwear, pajamas, swimsuit,
  necklace, earrings, bracelet, ring, moisturizer, face moisturizer, cleanser, face cleanser, face serum, sunscreen, shampoo, conditioner,
  perfume, lipstick, mascara, electric toothbrush, toothbrush heads, toothpaste, hair dryer, hair straightener, curling iron, electric
  shaver, beard trimmer, massage gun, thermometer, blood pressure monitor, bathroom scale, building set, lego set, board game, puzzle, plush
  toy, doll, dollhouse, action figure, remote control car, play kitchen, train set, stroller, car seat, crib, high chair, baby monitor,
  diapers, book, book light, cookbook, notebook, planner, fountain pen, paint set, sketchbook, guitar, acoustic guitar, electric guitar, ukulele,
  digital piano, violin, drum set, drill, cordless drill, drill bits, drill bit set, impact driver, circular saw, jigsaw, sander, tool set,
  socket set, screwdriver set, tool box, ladder, pressure washer, lawn mower, leaf blower, hedge trimmer, chainsaw, garden hose, grill,
  gas grill, charcoal grill, fire pit, patio furniture, patio umbrella, planter, bird feeder, dog food, dog bed, dog crate, dog leash, cat
  food, cat tree, cat litter, litter box, aquarium, car battery, jump starter, tire inflator, car cover, floor mats, coffee, coffee beans,
  green tea, olive oil, protein powder, vitamins, snacks, chocolate
`);

/** Other names of a thing, and lines so well known that titles leave out what they are. */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  chromebook: 'laptop',
  macbook: 'laptop',
  ipad: 'tablet',
  iphone: 'smartphone',
  phone: 'smartphone',
  'smart tv': 'tv',
  bike: 'bicycle',
  couch: 'sofa',
  bookcase: 'bookshelf',
  suitcase: 'luggage',
};
