//! That everything which belongs in the list is there: the rows of the subject’s timeline, and the table of
//! how things stand.

use std::collections::HashSet;

use partnership_explorer::knowledge::law::bundled;

/// The rows of the timeline (A15), in order; from 52 on, arrangements without a year.
const ROWS: &[&str] = &[
    "1968 Seebohm report",
    "1986 code of ethics of the British Association of Social Workers",
    "1989 Children Act",
    "1990 NHS and Community Care Act",
    "1992 code of the United Kingdom Central Council for Nursing",
    "1995 Building Bridges",
    "1995 studies of child protection",
    "1996 Community Care (Direct Payments) Act",
    "1997 turn to partnership; Department of Health 1997",
    "1998 Department of Health on modernisation",
    "1998 Partnership in Action",
    "1998 Audit Commission, A Fruitful Partnership",
    "1998 Human Rights Act",
    "1998 Data Protection Act",
    "1999 Health Act",
    "2000 NHS Plan",
    "2000 Care Standards Act",
    "2000 Framework for Assessment",
    "2000 No Secrets",
    "2000 to 2003 Victoria Climbié",
    "2001 Health and Social Care Act",
    "2001 National Service Framework for Older People",
    "2001 Valuing People",
    "2001 National Audit Office",
    "2002 unified assessment (Wales)",
    "2003 Community Care (Delayed Discharges etc.) Act",
    "2003 Every Child Matters",
    "2003 Review of Health and Social Care in Wales",
    "2004 Children Act",
    "2004 Carers (Equal Opportunities) Act",
    "2004 single assessment process guidance",
    "2004 Wanless",
    "2004 Making the Connections",
    "2005 Department of Health 2005a",
    "2005 Disability Discrimination Act",
    "2005 Mental Capacity Act",
    "2005 Rights to Action; Stronger Partnerships",
    "2006 Secretary of State for Health 2006",
    "2006 NHS Act, section 75",
    "2006 Working Together",
    "2006 Fulfilled Lives, Supportive Communities",
    "2006 Governing Partnerships",
    "2007 Mental Health Act",
    "2008 Building Brighter Futures; Common Core",
    "2009 Valuing People Now",
    "2010 Equality Act",
    "2010 codes of the General Social Care Council",
    "2011 Sustainable Social Services for Wales",
    "2012 Health and Social Care Act",
    "2012 and 2013 survey and inquiry on the state of social work",
    "2013 and 2014 Care Bill, Care Act and its guidance",
    "care trusts",
    "children’s trusts",
    "local strategic partnerships",
    "local area agreements",
    "multi-area agreements",
    "joint working agreements",
    "local safeguarding children boards",
    "partnership boards",
    "clinical commissioning groups",
    "health and wellbeing boards",
    "Sure Start",
    "Behaviour and Education Support Teams",
    "Connexions",
    "youth offending teams",
    "Children’s Fund",
    "continuing health care and decision support tool",
];

#[test]
fn every_row_of_the_timeline_is_covered_and_no_other_is_named() {
    let law = bundled();
    let covered: HashSet<_> = law.instruments.iter().flat_map(|one| one.covers.iter().cloned()).collect();
    let rows: Vec<_> = (1..=ROWS.len()).map(|number| format!("A15.{number}")).collect();
    for (id, row) in rows.iter().zip(ROWS) {
        assert!(covered.contains(id), "no instrument covers {id}, {row}");
    }
    for id in &covered {
        assert!(rows.contains(id), "{id} is no row of the timeline");
    }
}

#[test]
fn a_row_that_begins_with_a_year_is_covered_by_something_of_about_that_year() {
    let law = bundled();
    for (at, row) in ROWS.iter().enumerate() {
        let Ok(year) = row[..4].parse::<u16>() else { continue };
        let id = format!("A15.{}", at + 1);
        let mut covering = law.instruments.iter().filter(|one| one.covers.contains(&id));
        // Some rows have the year wrong by one, and two stand for several years.
        assert!(covering.any(|one| one.made.year.abs_diff(year) <= 3), "{id}, {row}");
    }
}
