//! What keeps a file from being read as JSON, in words for people who don't program.

/// What is wrong where the reader stopped, as the end of a sentence. What has no words of ours is said
/// as the reader says it.
pub(super) fn fault_in_words(fault: &serde_json::Error) -> String {
    let says = fault.to_string();
    let says = says.split(" at line ").next().unwrap_or_default();
    match says {
        "EOF while parsing a list" => "the file ends in the middle of a list; its ] is missing",
        "EOF while parsing an object" => "the file ends in the middle of an object; its } is missing",
        "EOF while parsing a string" => "the file ends in the middle of a text; its closing \" is missing",
        "EOF while parsing a value" => "the file ends where a value should stand",
        "expected `:`" => "a colon should stand here, between a field’s name and its value",
        "expected `,` or `]`" => "a comma should stand here, or the ] that ends the list",
        "expected `,` or `}`" => "a comma should stand here, or the } that ends the object",
        "expected value" => {
            "here should stand a text in quotation marks, a number, true, false, null, a list or an object"
        }
        "expected ident" => "without quotation marks only numbers, true, false and null can stand here",
        "key must be a string" => "the name of a field should stand here, in quotation marks",
        "trailing comma" => "the comma before this has nothing after it",
        "trailing characters" => "the map ends before this, and the file goes on",
        "invalid escape" => "after \\ in a text can stand only \" \\ / b f n r t or u",
        "invalid number" => "this is no number as JSON writes it",
        "number out of range" => "this number is too large",
        "recursion limit exceeded" => "lists and objects stand too deep in one another",
        says if says.starts_with("control character") => {
            "a text goes over the end of its line, or holds a tab; its closing \" may be missing"
        }
        other => other,
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    use super::fault_in_words;

    #[test]
    fn every_common_slip_is_told_without_the_words_of_a_programmer() {
        for (file, words) in [
            ("[1", "its ] is missing"),
            ("{\"a\": 1", "its } is missing"),
            ("[\"a", "its closing \" is missing"),
            ("{\"a\":", "where a value should stand"),
            ("{\"a\" 1}", "a colon"),
            ("[1 2]", "or the ] that ends the list"),
            ("{\"a\": 1 \"b\": 2}", "or the } that ends the object"),
            ("[a]", "a text in quotation marks"),
            ("[tru]", "without quotation marks"),
            ("{a: 1}", "the name of a field"),
            ("[1,]", "nothing after it"),
            ("{} {}", "the file goes on"),
            (r#"["\x"]"#, "can stand only"),
            ("[1.]", "no number"),
            ("[1e999]", "too large"),
            ("[\"a\nb\"]", "over the end of its line"),
        ] {
            let fault = serde_json::from_str::<serde_json::Value>(file).unwrap_err();
            let said = fault_in_words(&fault);
            assert!(said.contains(words), "{file}: {said}");
        }
        let deep = "[".repeat(1_000);
        let fault = serde_json::from_str::<serde_json::Value>(&deep).unwrap_err();
        assert!(fault_in_words(&fault).contains("too deep"));
    }
}
