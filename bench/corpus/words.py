"""Words and sentence patterns of the synthetic documents, written by hand for this purpose."""

NOUNS = """market export import tariff trade product buyer supplier customs rule standard certificate origin service
country company sector price quality report guide database statistic agreement barrier measure border document
programme producer exporter importer consumer farmer cooperative enterprise investment policy regulation requirement
strategy chain value shipment container port logistics transport cost fee tax duty quota licence permit inspection
laboratory test label package material food crop harvest season yield farm forest fishery textile garment leather
machine tool vehicle chemical medicine device software platform payment bank loan credit insurance risk contract
invoice currency rate budget revenue profit margin discount commission agent broker distributor retailer wholesaler
warehouse inventory order delivery return complaint dispute tribunal arbitrator lawyer ministry agency authority
committee council delegate meeting workshop seminar webinar conference session agenda minute outcome decision
recommendation resolution draft proposal amendment annex chapter article clause paragraph schedule commitment
concession preference waiver exemption threshold ceiling benchmark indicator target baseline survey sample estimate
forecast trend analysis method model dataset table chart map index portal website catalogue directory newsletter
helpdesk contact expert consultant trainer mentor student university institute association chamber federation
network partner donor fund grant project pilot phase milestone evaluation audit review lesson practice barcode
traceability pesticide residue additive allergen contaminant toxin pathogen bacterium vaccine quarantine pest weed
seed seedling fertilizer irrigation drought flood climate emission carbon energy battery panel turbine grid fuel
mineral metal ore gemstone diamond jewel craft souvenir furniture timber bamboo rattan rubber plastic glass ceramic
paper printing pulp cotton silk wool yarn fabric dye tannery footwear bag accessory fashion designer brand trademark
patent copyright secret royalty franchise licensor inventor innovation startup incubator accelerator investor
shareholder subsidiary merger tender bid procurement auction threshold bond guarantee deposit refund drawback rebate
subsidy incentive dumping safeguard remedy injury petition investigation hearing verdict appeal panel ruling precedent
signature seal stamp courier parcel pallet crate drum sack bottle carton refrigerator freezer truck railway corridor
bridge airport runway vessel cargo berth crane terminal dock tide canal pipeline gateway checkpoint declaration
manifest consignment consignee consignor forwarder carrier shipper voyage itinerary route transit stopover hub
dispatcher scanner seizure smuggler counterfeit fraud bribe sanction embargo blockade boycott passport visa worker
wage union employer labour gender woman youth village household smallholder artisan weaver potter herder beekeeper
miller roaster brewer baker butcher grocer restaurant hotel tourist visitor festival exhibition fair booth pavilion
brochure flyer banner advertisement campaign influencer audience survey questionnaire respondent interview focus
segment niche demand supply surplus shortage bottleneck delay backlog queue window desk counter kiosk hotline
password identity registry ledger blockchain algorithm sensor drone satellite broadband server cloud interface
gadget handset tablet keyboard printer cartridge lamp bulb cable socket switch valve pump compressor boiler furnace
kiln mould lathe bearing gear piston gasket hose nozzle filter membrane solvent resin pigment varnish adhesive
detergent soap perfume cosmetic lotion shampoo cream ointment syringe bandage implant stethoscope thermometer
microscope reagent enzyme protein starch sugar molasses syrup vinegar spice herb tea coffee cocoa bean nut kernel
oil oilseed lentil grain flour pasta noodle biscuit chocolate honey jam juice wine beer spirit cider dairy cheese
butter yogurt egg poultry carcass sausage fillet shrimp oyster mussel squid algae mushroom onion garlic ginger
turmeric cinnamon clove cardamom saffron sesame sunflower olive avocado mango papaya pineapple banana citrus lemon
grape raisin date fig berry apple pear plum cherry orchard vineyard greenhouse nursery plantation pasture stable
silo mill cannery brewery distillery abattoir refinery smelter foundry quarry mine shaft reservoir dam turbine
watershed wetland mangrove reef estuary coastline island peninsula highland desert savannah oasis""".split()

VERBS = """export import ship sell sign check report offer apply develop support improve reduce increase protect inspect
certify label pack store transport load deliver produce process harvest plant grade sort clean treat test measure
record track monitor review assess compare publish update translate explain discuss negotiate agree adopt implement
enforce notify submit approve reject grant suspend extend renew cancel amend replace expand diversify finance invest
insure register license train advise assist coordinate promote advertise exhibit brand design weave roast mill grind
bottle can freeze chill dry ferment refine smelt weld assemble install repair maintain recycle dispose collect
estimate forecast calculate declare classify appraise audit verify trace seize detain release clear consolidate
warehouse unload transfer reroute dispatch receive return refund compensate arbitrate mediate settle litigate appeal
contest lobby petition consult survey interview sample analyse chart map index digitise automate outsource subcontract
franchise acquire merge invoice bill lend borrow repay hedge exchange convert subsidise tax exempt waive restrict
prohibit sanction liberalise harmonise simplify streamline modernise upgrade strengthen empower mentor recruit employ
irrigate fertilise prune graft breed vaccinate quarantine fumigate disinfect sterilise pasteurise homogenise emulsify
distil blend flavour sweeten preserve embroider dye tan stitch carve polish engrave varnish laminate mould cast forge
machine drill mine excavate dredge pave wire program encrypt authenticate upload download archive stream""".split()

ADJS = """new small local national regional international global main common general technical legal commercial
industrial agricultural sustainable organic fair digital online public private joint annual quarterly preliminary final
formal informal official voluntary mandatory preferential bilateral multilateral plurilateral unilateral temporary
permanent seasonal perishable frozen fresh dried processed raw finished handmade certified compliant eligible
available relevant specific detailed practical reliable accurate recent current historical previous potential
competitive profitable affordable expensive cheap high low early late fast slow simple complex transparent open
restricted prohibited hazardous toxic flammable fragile bulky heavy light liquid solid edible aromatic medicinal
botanical tropical temperate arid coastal landlocked remote rural urban emerging developing advanced vulnerable
inclusive equitable gender-sensitive green circular renewable low-carbon climate-smart resilient innovative creative
cultural traditional indigenous artisanal upmarket mid-range mainstream ethical traceable biodegradable recyclable
reusable disposable refrigerated containerised palletised duty-free zero-rated ad-valorem non-tariff cross-border
intra-regional post-harvest pre-shipment third-party in-house door-to-door just-in-time paperless harmonised
equivalent mutual reciprocal retroactive provisional definitive binding indicative illustrative comprehensive""".split()

COUNTRIES = """Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahamas Bahrain
Bangladesh Barbados Belarus Belgium Belize Benin Bhutan Bolivia Botswana Brazil Bulgaria Burundi Cambodia Cameroon
Canada Chad Chile China Colombia Comoros Congo Croatia Cuba Cyprus Denmark Djibouti Dominica Ecuador Egypt Eritrea
Estonia Eswatini Ethiopia Fiji Finland France Gabon Gambia Georgia Germany Ghana Greece Grenada Guatemala Guinea
Guyana Haiti Honduras Hungary Iceland India Indonesia Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya
Kiribati Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Lithuania Luxembourg Madagascar Malawi Malaysia
Maldives Mali Malta Mauritania Mauritius Mexico Moldova Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal
Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palau Panama Paraguay Peru Philippines Poland Portugal Qatar
Romania Rwanda Samoa Senegal Serbia Seychelles Singapore Slovakia Slovenia Somalia Spain Sudan Suriname Sweden
Switzerland Tajikistan Tanzania Thailand Togo Tonga Tunisia Turkmenistan Tuvalu Uganda Ukraine Uruguay Uzbekistan
Vanuatu Vietnam Yemen Zambia Zimbabwe""".split()

CITIES = """Geneva Nairobi Mombasa Lagos Accra Tema Dakar Abidjan Lome Cotonou Douala Kampala Kigali Lusaka Harare
Maputo Beira Durban Gaborone Windhoek Luanda Addis Cairo Alexandria Tunis Casablanca Tangier Amman Beirut Dubai Muscat
Karachi Lahore Mumbai Chennai Kolkata Colombo Dhaka Chittagong Kathmandu Thimphu Yangon Bangkok Hanoi Haiphong
Jakarta Surabaya Manila Cebu Suva Apia Lima Callao Quito Guayaquil Bogota Cartagena Panama Managua Kingston Bridgetown
Rotterdam Antwerp Hamburg Marseille Genoa Valencia Piraeus Constanta Odesa Tbilisi Tashkent Almaty Brussels Bern""".split()

ORGS = """ITC WTO UNCTAD FAO UNIDO UNDP WIPO WCO ISO Codex IPPC OIE ESCWA ECOWAS COMESA SADC EAC ASEAN SAARC CARICOM
MERCOSUR APEC AfCFTA EIF CBI SIPPO GIZ JICA USAID Norad DANIDA SIDA Enabel Swisscontact TradeMark ICC IFOAM GlobalGAP
Fairtrade UTZ BSI ASTM GS1 IATA FIATA IMO ILO IFC AfDB ADB OECD Eurostat PROCHILE KOTRA JETRO BDT""".split()

PRODUCTS = """vanilla cashew shea moringa baobab quinoa teff fonio cassava sorghum millet macadamia tilapia tuna seaweed
alpaca mohair sisal jute raffia batik denim knitwear linen hemp rooibos hibiscus argan marula neem stevia chia
amaranth dragonfruit lychee durian passionfruit pomegranate asparagus artichoke chilli paprika pepper nutmeg tamarind
copra coir pyrethrum beeswax propolis gum frankincense myrrh sandalwood teak mahogany rosewood cobalt lithium graphite
bauxite copper zinc tin tungsten gold silver sapphire emerald ruby kyanite gypsum cement granite marble""".split()

SYL1 = "ka ba mo ti ra se lu na do vi ke su pa zo me gi ho ta wa be ru ne fa ji ma lo cha sha tho kri bra dre plo gra".split()
SYL2 = "ri len dor mak sha vel tin gar mon bes luk nar pil zan ter rok hin del ba ku so li ne yo".split()
SYL3 = "ra ville to nga ya ko mi stan berg ne sa du li wa no ru ti ka en os".split()

# N noun, Ns plural, V base, Vs 3rd person, Ving, Ved, A adjective, C country, T city, O organisation,
# P product, X rare proper name, D document reference, # number, Y year
SENTENCES = """The {A} {N} for {P} in {C} depends on the {N} and the {N}.
{Ns} in {C} must {V} the {N} before the {N} leaves {T}.
{O} {Ved} a {A} {N} on {Ns} and {Ns} in {Y}.
When {Ving} {Ns}, the {N} should {V} each {N} and keep the {N}.
Most {Ns} {V} their {Ns} through {X} and sell to {Ns} in {C}.
The {N} is set at {#} per cent, and the {A} {N} is {Ved} by the {N}.
According to {X}, {A} {Ns} {Ved} by {#} per cent between {Y} and {Y}.
{Ving} and {Ving} are the two steps that {A} {Ns} forget most often.
See document {D} for the {N} that {Vs} the {N}.
A {N} that {Vs} {P} needs a {N}, a {N} and a {A} {N}.
{X} of {T} offers {A} {Ns} for {Ving} {P} and {P}.
If the {N} is {A}, the {N} can {V} the {N} within {#} days.
The {N} {Vs} the {N} and then {Vs} the {A} {N}.
Buyers in {C} ask for {A} {Ns}, while buyers in {C} ask for {Ns}.
The {O} {N} lists {#} {Ns} and {#} {Ns} for {P}.
Small {Ns} rarely {V} a {N} without a {A} {N}.
For {A} {Ns}, {Ving} the {N} costs about {#} dollars per {N}.
Delegates from {C} and {C} {Ved} the {N} on {A} {Ns}.
{X} {Ved} the {N} and asked {O} to {V} the {Ns}.
It is {A} to {V} {Ns} early, because the {N} and the {N} change every {N}.
Every {N} in the {N} is {Ved} against the {A} {N}.
The {N} of {P} from {C} to {C} is mostly {A}.
Keep the {N}, the {N} and the {N} for {#} years.
In {T}, {X} {Vs} {A} {Ns} with {Ns} from {C}.
Without {Ving}, {A} {Ns} lose {N} and {N} at the {N}.
This {N} helps {Ns} {V} {Ns} and {V} {A} {Ns}.
Ask the {N} which {Ns} are {Ved} and which are {A}.
The {A} {N} was {Ved} in {Y} by {O} and {X}.""".splitlines()

TITLES_GUIDE = """How to {V} {P} to {C}
Guide to {A} {Ns} for {P}
{Ving} {Ns} in {C}: {Ns} and {Ns}
{A} {Ns} and {Ns} for {P} from {C}
Understanding {Ns} in the {C} {N}
{N} and {N} for {A} {Ns}""".splitlines()
TITLES_NOTE = """{N} {N} of {C}
{A} {N} of {P} {Ns}
{X} {N} on {Ns}
{O} {N}: {A} {Ns}
{P} {N} {Y}
{C} {N} {N}: {Ns} and {Ns}""".splitlines()
TITLES_NEWS = """{T} {N} on {Ns}, {Y}
{A} {N} on {P} {Ns}, {T}
{O} {N} on {A} {Ns}""".splitlines()
TITLES_OUTCOME = """Outcome: {N} on {A} {Ns}
{T} {N}: {Ns} {Ved}
Agreed {N} on {P} {Ns} in {C}""".splitlines()
HEADINGS = """Before you {V}
{A} {Ns}
{Ns} and {Ns}
{Ving} the {N}
What the {N} {Vs}
Costs and {Ns}
{Ns} in {C}
Where to find {Ns}
Steps for {Ving} {Ns}""".splitlines()
