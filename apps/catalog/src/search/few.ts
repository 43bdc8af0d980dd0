/** Fewer products than this are few: nobody is answered early with them, and help to find more comes along. */
export const FEW = 4;
