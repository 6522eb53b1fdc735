//! Maps that several tests begin with, in notation; several facts may stand in one line, parted by "; ".

/// A council and a health board that meet in a panel.
pub const PANEL: &str = "
    council: agency sector=local_authority
    board: agency sector=nhs
    panel: forum purpose=panel
    council member_of panel; board member_of panel";

/// A charity and a hospital trust that sign an alliance contract, paid by a council for what each does.
pub const ALLIANCE: &str = "
    council: agency sector=local_authority
    charity: agency sector=voluntary
    trust: agency sector=nhs
    alliance: agreement form=alliance creates_legal_entity=false liability=each ends=2027
    charity signs alliance; trust signs alliance
    council funds charity under=alliance; council funds trust under=alliance";

/// The chief of each partner of the alliance manages its own staff: with this it is a coalition.
pub const OWN_STAFF: &str = "
    charity-chief: management_unit; helper: practitioner; trust-chief: management_unit; nurse: practitioner
    charity-chief part_of charity; charity-chief manages helper; charity employs helper
    trust-chief part_of trust; trust-chief manages nurse; trust employs nurse";
