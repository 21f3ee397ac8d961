//! The files themselves: nothing of private persons in them, and the description lists them all.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::seed_files;

/// Every text file of the package, boundaries aside, which hold numbers only.
fn texts() -> BTreeMap<String, String> {
    let files = seed_files()
        .into_iter()
        .filter(|(name, _)| !name.ends_with(".geojson"));
    files
        .filter_map(|(name, bytes)| Some((name, String::from_utf8(bytes).ok()?)))
        .collect()
}

/// Runs of digits and hyphens, which is how telephone numbers are printed.
fn number_runs(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |it: char| it.is_ascii_digit() || it == '-';
    text.split(move |it| !is_part(it))
        .map(|it| it.trim_matches('-'))
        .filter(|it| !it.is_empty())
}

/// An area code from 0 and seven or eight digits, or a mobile number.
fn is_telephone(run: &str) -> bool {
    let digits: String = run.chars().filter(char::is_ascii_digit).collect();
    let is_landline = digits.starts_with('0') && (10..=12).contains(&digits.len());
    let is_mobile = run.len() == 11
        && run == digits
        && digits.starts_with('1')
        && !digits[1..2].contains(['0', '1', '2']);
    is_landline || is_mobile
}

fn is_mail(text: &str) -> bool {
    let is_part = |it: char| it.is_ascii_alphanumeric() || matches!(it, '.' | '-' | '_');
    text.match_indices('@')
        .any(|(at, _)| text[..at].ends_with(is_part) && text[at + 1..].starts_with(is_part))
}

/// FNV-1a. Names of private persons must not stand here either, so only this of them does.
fn hash(name: &str) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    name.bytes().fold(0xcbf2_9ce4_8422_2325, step)
}

/// The contact person, the reporter and the park manager that the documents name, hashed.
const PERSONS: [u64; 3] = [
    0x02cd_35e7_cbae_7340,
    0x3329_1ebe_8e13_f668,
    0xa14e_9527_f0fc_fbbe,
];

fn names_a_person(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    let windows = [2, 3].into_iter().flat_map(|n| chars.windows(n));
    windows
        .map(|it| hash(&it.iter().collect::<String>()))
        .any(|it| PERSONS.contains(&it))
}

#[test]
fn no_contact_data_is_carried_over() {
    for (name, text) in texts() {
        let telephone = number_runs(&text).find(|it| is_telephone(it));
        assert_eq!(telephone, None, "{name}: a telephone number");
        assert!(!is_mail(&text), "{name}: an e-mail address");
        assert!(!names_a_person(&text), "{name}: a private person's name");
        for words in [
            "联系人：",
            "联系人:",
            "电话：",
            "传真：",
            "邮箱：",
            "邮编",
            "@163",
            "@qq",
        ] {
            assert!(!text.contains(words), "{name}: {words}");
        }
    }
}

#[test]
fn contact_data_would_be_found() {
    let telephones = [
        "0571-12345678",
        "057112345678",
        "13812345678",
        "010-1234567",
    ];
    assert!(
        telephones
            .iter()
            .all(|it| number_runs(it).any(is_telephone))
    );
    let others = [
        "2021-06-30",
        "330200",
        "2013/2017",
        "270138.07",
        "huzhou-2025-9-01",
        "10000000000",
    ];
    assert!(!others.iter().any(|it| number_runs(it).any(is_telephone)));
    assert!(is_mail("x.y@example.org") && !is_mail("a @ b"));
    assert!(hash("a") == 0xaf63_dc4c_8601_ec8c, "the hash is FNV-1a");
}

#[test]
fn the_description_lists_every_table_and_its_columns() {
    let files = texts();
    let package: Value = serde_json::from_str(&files["datapackage.json"]).unwrap();
    let mut described = BTreeMap::new();
    for resource in package["resources"].as_array().unwrap() {
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let names: Vec<_> = fields
            .iter()
            .map(|it| it["name"].as_str().unwrap().to_owned())
            .collect();
        described.insert(resource["path"].as_str().unwrap().to_owned(), names);
    }
    let tables = files.iter().filter(|(name, _)| {
        name.strip_suffix(".csv")
            .is_some_and(|it| !it.contains('/'))
    });
    let header = |text: &str| {
        text.lines()
            .next()
            .unwrap()
            .split(',')
            .map(str::to_owned)
            .collect()
    };
    let found: BTreeMap<_, Vec<_>> = tables
        .map(|(name, text)| (name.clone(), header(text)))
        .collect();
    assert_eq!(described, found);
}

/// Keys in the description name columns and tables that exist.
#[test]
fn the_description_names_keys_that_exist() {
    let files = texts();
    let package: Value = serde_json::from_str(&files["datapackage.json"]).unwrap();
    let texts_in = |value: &Value| -> BTreeSet<String> {
        let items = value.as_array().into_iter().flatten();
        items.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let mut columns: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let resources = package["resources"].as_array().unwrap();
    for resource in resources {
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let names = fields
            .iter()
            .map(|it| it["name"].as_str().unwrap().to_owned())
            .collect();
        columns.insert(resource["name"].as_str().unwrap(), names);
    }
    for resource in resources {
        let (name, schema) = (resource["name"].as_str().unwrap(), &resource["schema"]);
        assert!(
            texts_in(&schema["primaryKey"]).is_subset(&columns[name]),
            "{name}"
        );
        for key in schema["foreignKeys"].as_array().into_iter().flatten() {
            let target = key["reference"]["resource"].as_str().unwrap_or(name);
            assert!(
                texts_in(&key["fields"]).is_subset(&columns[name]),
                "{name} {key}"
            );
            assert!(
                texts_in(&key["reference"]["fields"]).is_subset(&columns[target]),
                "{key}"
            );
        }
    }
}
