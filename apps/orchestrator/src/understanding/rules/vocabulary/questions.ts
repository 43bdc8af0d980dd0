import { list } from './list';

/** Things people often want, to pick from when nothing is known. */
export const COMMON_WISHES = list(`Laptop, Headphones, Running shoes, Coffee maker`);

/** What is often bought for a place or an occasion. */
export const WISHES_BY_OCCASION: Record<string, string[]> = {
  'living room': list(`Sofa, Rug, Floor lamp, Coffee table`),
  bedroom: list(`Mattress, Bedding set, Nightstand, Table lamp`),
  kitchen: list(`Coffee maker, Knife set, Air fryer, Cookware set`),
  bathroom: list(`Towel set, Shower head, Mirror, Bath mat`),
  office: list(`Desk, Office chair, Monitor, Desk lamp`),
  'home office': list(`Desk, Office chair, Monitor, Desk lamp`),
  garden: list(`Patio set, Planter, Garden hose, Grill`),
  outdoor: list(`Patio set, Tent, Grill, String lights`),
  camping: list(`Tent, Sleeping bag, Camping stove, Headlamp`),
  gaming: list(`Gaming laptop, Gaming mouse, Headset, Monitor`),
  gym: list(`Dumbbells, Yoga mat, Running shoes, Water bottle`),
  travel: list(`Suitcase, Backpack, Travel pillow, Power bank`),
  school: list(`Backpack, Laptop, Notebook, Calculator`),
  birthday: list(`Toy, Book, Jewelry, Headphones`),
};

/** The question that narrows a wide word, and answers to pick. */
export const NARROWING: Record<string, { question: string; suggestions: string[] }> = {
  gift: {
    question: 'Who is the gift for, and what do they like?',
    suggestions: list(`A book, Jewelry, Headphones, A toy`),
  },
  electronics: {
    question: 'Which kind of device do you have in mind?',
    suggestions: list(`Laptop, Phone, TV, Headphones`),
  },
  furniture: {
    question: 'Which piece of furniture are you looking for?',
    suggestions: list(`Sofa, Bed frame, Desk, Dining table`),
  },
  clothes: {
    question: 'What kind of clothes are you looking for?',
    suggestions: list(`T-shirt, Jeans, Jacket, Dress`),
  },
  appliance: {
    question: 'Which appliance do you need?',
    suggestions: list(`Microwave, Vacuum cleaner, Coffee maker, Air fryer`),
  },
  toy: {
    question: 'What kind of toy, and for which age?',
    suggestions: list(`Building blocks, Puzzle, Doll, Board game`),
  },
  food: { question: 'What kind of food are you looking for?', suggestions: list(`Snacks, Coffee, Chocolate, Pasta`) },
  decor: { question: 'What would you like to decorate with?', suggestions: list(`Wall art, Rug, Lamp, Mirror`) },
};

/** Words that are narrowed by the same question. */
export const NARROWED_LIKE: Record<string, string> = {
  present: 'gift',
  gadget: 'electronics',
  device: 'electronics',
  tech: 'electronics',
  clothing: 'clothes',
  apparel: 'clothes',
  outfit: 'clothes',
  groceries: 'food',
  'home decor': 'decor',
  decoration: 'decor',
};
