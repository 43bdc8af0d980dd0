const nouns = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * What things for sale are, in their last word and in the singular. Of two side by side the last one says what a thing is:
 * a desk lamp is a lamp.
 */
export const THINGS = nouns(`
  almond amplifier aquarium armchair art backdrop ball bangle bar barbell baseball basin basketball bassinet battery beanie bear bed belt bench
  bicycle bike bikini binocular blanket blazer blender blind blouse board boat book bookcase bookend bookshelf boot bottle bouquet bowl box bra
  bracelet bread brush buggy bulb bun butter cabinet cake calculator calendar camcorder camera candle candy canoe canvas carpet carriage cashew
  cd cereal chain chainsaw chair chandelier cheese chest chip chocolate chromebook clamp clay cleanser clipper clock clog coat cocoa coffee
  coin cologne comb comforter computer concealer conditioner console cookbook cookie cookware cot couch crayon crate cracker cream creamer crib
  cup cupcake curtain cushion daybed decal dehumidifier deodorant desk desktop detergent diaper dinnerware dish dishwasher doll dollhouse
  dolly doorbell drawer dress dresser drill drink drive drone drum dryer dumbbell duvet earbud earphone earring easel eyeliner eyeshadow fan faucet
  fence figure fitbit flag flashlight flour flower flute foundation fountain freezer fridge fryer futon game gift glass glove glue goggle granola grill
  grinder guitar gum hammer hammock handbag hat headband headphone headset heater helmet hoodie hose hoverboard humidifier ink ipad
  iphone  jacket jam jar jean jerky jewelry jigsaw journal juice juicer kayak ketchup kettle kettlebell kite kitchenware knife ladder lamp lantern laptop
  lego legging light lipstick loafer lotion loveseat luggage macbook magazine marker mascara mask massager mattress microphone microscope
  microwave mirror mitten mixer moisturizer monitor mop mower mug multivitamin nail napkin necklace needle nightgown nightstand noodle notebook nut
  oatmeal oil onesie ornament ottoman oven pacifier paddle paint pajama palette pan pant paper pasta pencil pendant perfume phone photo
  piano pill pillow pillowcase pizza planner plant plate playhouse playmat plushie polish polo popcorn popper poster pot powder printer projector
  pump purifier purse puzzle quilt racket radio razor recliner refrigerator ring robe rocker rod roller romper router rug sandal sander sauce saucer
  saw scale scanner scarf scissor scooter screwdriver seasoning seat sectional seed serum sewing shade shampoo shaver sheet shirt shoe short
  shovel sideboard sink skateboard skillet skirt slipper smartphone smartwatch smoker snack snowboard soap sock soda sofa soundbar soup spatula
  speaker spice spoon stapler statue steamer stereo stool stove straightener straw stroller styler sub subwoofer sugar suit suitcase sunglass
  sunscreen sweater sweatpant sweatshirt sweeper sword syrup table tablet tank tape tea telescope television tent thermometer thermostat throw
  tie tile tire toaster toilet tool toothbrush toothpaste top topper torch towel tracker tractor train trampoline treadmill tree trimmer truck
  trunk tshirt tub tumbler turntable tv ukulele umbrella undershirt underwear utensil vacuum vase vest violin vitamin wafer wallet wardrobe washer
  watch water webcam wheelchair whistle wig window wine wipe wok xylophone yarn yogurt
`);

/** How much or in which form it comes: a sheet set is sheets, a chocolate bar is chocolate. */
export const FORMS = nouns(`
  assortment bag bar bean bottle box bundle can collection combo computer device gift jar kit machine pack pair piece pod pouch refill set system unit
`);
