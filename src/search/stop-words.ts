import { fold } from './fold.ts';

/** Words that say little of what a text is about, folded; queries pass over them. */
export const stopWords: ReadonlySet<string> = new Set(
  `said says say the a an of in on at to for from by with and or is are was were be been it its this that these those as about what who whom
   which when where why how did does do has have had
   قال قالت يقول تقول وقال وقالت من في على إلى عن أن إن ما هل هذا هذه ذلك تلك الذي التي الذين هو هي هم كان كانت مع بين ثم أو و قد لقد ماذا لماذا كيف متى أين حول عند
   منذ حتى كل أي بعض فيه فيها به بها له لها عليه عليها عنه عنها منه منها إليه إليها وفي ومن وعن وعلى وإلى وأن وإن ولا لا لم لن`
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== ''),
);
