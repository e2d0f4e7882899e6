import { namesByForm } from './word-set.ts';

/** Lands, counties, districts and firms whose names join two by 'and': the last word before it and the first after it. */
const pairs =
  namesByForm(`devon cornwall|devon somerset|avon somerset|dorset wiltshire|bath north|brighton hove|hereford worcester|herefordshire worcestershire|tyne wear|york north
windsor maidenhead|redcar cleveland|kensington chelsea|hammersmith fulham|barking dagenham|telford wrekin|bournemouth christchurch|christchurch poole|cheshire chester
west chester|cambridgeshire peterborough|basingstoke deane|tonbridge malling|reigate banstead|epsom ewell|nuneaton bedworth|hinckley bosworth|oadby wigston
newark sherwood|lynn west|blackburn darwen|stoke staffordshire|leicester leicestershire|nottingham nottinghamshire|derby derbyshire|shropshire telford|norfolk norwich
norfolk suffolk|kent medway|bedfordshire luton|buckinghamshire milton|hampshire isle|dumfries galloway|perth kinross
argyll bute|tayside fife|ayrshire arran|highlands islands|greater glasgow|glasgow clyde|orkney shetland|antrim newtownabbey|ards north|lisburn castlereagh|derry strabane
city strabane|fermanagh omagh|mid east|newry mourne|mourne down|coast glens|armagh banbridge|armagh down|down connor|cardiff vale|rhondda cynon
laois offaly|cavan monaghan|longford westmeath|carlow kilkenny|limerick clare|dublin glendalough|cork ross|kilmore cashel
trinidad tobago|antigua barbuda|bosnia herzegovina|kitts nevis|vincent grenadines|tome principe|turks caicos|wallis futuna|pierre miquelon
newfoundland labrador|jammu kashmir|andaman nicobar|dadra nagar|daman diu|sistan baluchestan|hawkes wairarapa|nelson marlborough
marks spencer|procter gamble|barnes noble|ernst young|johnson johnson|smith wesson|standard poors|black decker|crate barrel
fortnum mason|slaughter may|allen overy|deloitte touche|pratt whitney|bang olufsen|dolce gabbana
abercrombie fitch|smith nephew|taylor francis|simon schuster|holland barrett|legal general
ways means|rules administration|oversight reform|oversight accountability|customs excise|customs border|immigration customs`);

/** Whether 'and' between two words is within a name that is known so: Devon and Cornwall, Trinidad and Tobago. */
export function areJoined(before: string, after: string): boolean {
  return pairs.has(`${before} ${after}`);
}
