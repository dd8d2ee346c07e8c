/**
 * The names of the months in lower case, from January on, a line for each language and form; an underscore stands for a
 * space within a name. Those in the order of a court paper stand in the case that its day asks for.
 */
export const monthNames: readonly string[] = [
  // English
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sept oct nov dec',
  // Russian, Kyrgyz, Tajik and Uzbek in Cyrillic: without the endings of their cases
  'январ феврал март апрел май июн июл август сентябр октябр ноябр декабр',
  'янв фев мар апр май июн июл авг сен окт ноя дек',
  'янв февр мар апр мая июн июл авг сент окт нояб дек',
  'янв фев мар апр мае июн июл авг сен окт ноя дек',
  // Kazakh
  'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  'қаң ақп нау сәу мам мау шіл там қыр қаз қар жел',
  // Ukrainian
  'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні',
  'січ лют бер квіт трав черв лип серп вер жовт лист груд',
  // Belarusian
  'студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань',
  'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
  'студзені лютым сакавіку красавіку маі чэрвені ліпені жніўні верасні кастрычніку лістападзе снежні',
  'сту лют сак кра травень чэр ліп жні вер кас ліс сне',
  // French
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'janv févr mars avr mai juin juil août sept oct nov déc',
  // Spanish
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'ene feb mar abr may jun jul ago setiembre oct nov dic',
  // Portuguese
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'jan fev mar abr mai jun jul ago set out nov dez',
  // Italian, Romanian, German, Dutch
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jan feb mär apr mai jun jul aug sep okt nov dez',
  'januari februari maart april mei juni juli augustus september oktober november december',
  // Polish
  'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  // Turkish, Azerbaijani, Turkmen, Uzbek
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'oca şub mar nis may haz tem ağu eyl eki kas ara',
  'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  'ýanwar fewral mart aprel maý iýun iýul awgust sentýabr oktýabr noýabr dekabr',
  'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr',
  // Georgian, Armenian
  'იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი',
  'იანვარს თებერვალს მარტს აპრილს მაისს ივნისს ივლისს აგვისტოს სექტემბერს ოქტომბერს ნოემბერს დეკემბერს',
  'հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր',
  'հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի',
  // Arabic of Egypt and the Gulf, of the Levant and Iraq, of Morocco, of Algeria and Tunisia
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
  'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
  'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  // Persian names of these months
  'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
];

/** Words around the day, the month and the year that say nothing else: "of", "de", «року», «соли». */
export const idleInDates: ReadonlySet<string> = new Set(
  [
    'of the de del do da di le el du den der van von',
    'року році рік р год года году г',
    'жылы жылдын жылдың жылғы жыл ж ж-ы йил йили йилда соли сол с',
    'yil yili yilda yilning il ili ci cı cu cü nci ncı yılı yılında yily ýyl ýylyň',
    'წელი წლის წელს წ թ թվական թվականի عام سنة',
    'го е er ère ème r roku',
  ].flatMap((line) => line.split(' ')),
);
