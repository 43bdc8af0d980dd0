/** Whether someone who wants the one may settle for the other. */
export function areNeighbours(type: string, other: string): boolean {
  return type !== other && (CIRCLES.get(type) ?? []).some((circle) => circle.includes(other));
}

/** A circle of neighbours a line. */
const CIRCLES = circles(`
  laptop tablet desktop
  laptop_sleeve tablet_case backpack
  laptop_charger phone_charger usb_cable
  monitor tv
  headphones earbuds gaming_headset
  bluetooth_speaker smart_speaker soundbar
  tv projector
  smartwatch watch
  phone_charger power_bank usb_cable
  security_camera baby_monitor
  coffee_maker electric_kettle
  coffee coffee_pods
  blender stand_mixer
  air_fryer toaster microwave
  slow_cooker air_fryer
  cookware_set frying_pan bakeware
  vacuum robot_vacuum
  mug water_bottle
  lunch_box food_storage
  office_chair recliner dining_chair
  desk dining_table
  coffee_table nightstand ottoman
  desk_lamp floor_lamp
  floor_lamp string_lights light_bulb
  sofa recliner ottoman
  bookshelf floating_shelf
  mattress mattress_topper
  mattress_topper mattress_protector
  dresser nightstand
  pillow throw_pillow
  comforter throw_blanket weighted_blanket
  comforter sheet_set
  curtains window_shade
  wall_art picture_frame mirror
  humidifier air_purifier
  fan space_heater air_purifier
  storage_bins desk_organizer
  running_shoes sneakers
  boots sneakers
  sandals slippers
  jeans sweatpants shorts
  leggings sweatpants
  shorts skirt
  jacket hoodie sweater
  t_shirt tank_top dress_shirt
  dress skirt
  backpack handbag luggage
  wallet handbag
  hat scarf gloves
  necklace earrings bracelet ring
  tent sleeping_bag
  camping_chair patio_chair
  dumbbells resistance_bands
  building_set puzzle craft_kit
  board_game puzzle
  plush_toy doll action_figure
  drill screwdriver_set tool_set
  drill_bits saw_blade
  pen marker
  journal planner
  moisturizer body_lotion serum
  cleanser moisturizer
  shampoo conditioner hair_treatment
  wig hair_extensions
  hair_dryer hair_styler
  eyeliner mascara eyeshadow
  snack_bar protein_bar
  protein_bar protein_powder
  chips crackers popcorn
  cookies crackers
  chocolate candy
  dried_fruit nuts
  nuts nut_butter
  tea coffee
  sparkling_water drink_mix
  cereal oatmeal
  seasoning sauce
  dog_food dog_treats
  dog_toy dog_treats
  external_drive memory_card
`);

function circles(text: string): ReadonlyMap<string, string[][]> {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));
  const types = new Set(lines.flat());
  return new Map([...types].map((type) => [type, lines.filter((line) => line.includes(type))]));
}
