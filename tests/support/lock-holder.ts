// Holds a data folder until it is killed, and forgets that it does: node lock-holder.ts FOLDER
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { lockFolder } from '../../src/database/lock.ts';

lockFolder(process.argv[2] ?? '');
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
setInterval(() => collectGarbage(), 10);
setTimeout(() => console.log('locked'), 50);
