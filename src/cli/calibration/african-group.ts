/**
 * States of the African Group, by alpha-3 code.
 *
 * @source United Nations, Department for General Assembly and Conference Management, regional groups
 * of Member States (54 members since South Sudan joined in 2011).
 */
export const AFRICAN_GROUP: readonly string[] = (
  'DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG CIV COD DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN ' +
  'GNB KEN LSO LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN ' +
  'TGO TUN UGA TZA ZMB ZWE'
).split(' ');
