//! The tables as "CSV on the Web" describes them: beside each table a description of it, and one of all
//! with the keys between them.

use super::described::both;
use super::package::{Package, Table, in_language};
use serde_json::{Map, Value, json};

/// The description of one table by itself. Keys to other tables stand in [`group`] only: a table
/// that is not described beside it may not be referred to.
pub(super) fn table(package: &Package, table: &Table) -> Value {
    let mut said = json!({
        "@context": context(),
        "dc:license": { "@id": package.license() },
        "dc:isPartOf": package.plain("name"),
    });
    merge(&mut said, about(table));
    said
}

/// The description of all tables.
pub(super) fn group(package: &Package) -> Value {
    let tables = package.tables().iter().map(|table| {
        let mut said = about(table);
        let keys = keys(package, table);
        if !keys.is_empty() {
            said["tableSchema"]["foreignKeys"] = keys.into();
        }
        said
    });
    json!({
        "@context": context(),
        "dc:title": both(&|lang| package.text("title", lang)),
        "dc:description": both(&|lang| package.text("description", lang)),
        "dc:license": { "@id": package.license() },
        "tables": tables.collect::<Vec<_>>(),
    })
}

fn context() -> Value {
    json!(["http://www.w3.org/ns/csvw", { "@language": "zh" }])
}

fn about(table: &Table) -> Value {
    let schema = table.schema();
    let fields = schema["fields"].as_array().into_iter().flatten();
    let mut said = json!({
        "url": table.path(),
        "dc:title": both(&|lang| table.text("title", lang)),
        "dc:description": both(&|lang| table.text("description", lang)),
        "tableSchema": { "columns": fields.map(column).collect::<Vec<_>>() },
    });
    if let Some(key) = schema["primaryKey"].as_array() {
        said["tableSchema"]["primaryKey"] = key.clone().into();
    }
    said
}

/// An empty cell is null by default, which is what it is in these tables: not reported.
fn column(field: &Value) -> Value {
    let text = |name: &str| field[name].as_str().unwrap_or_default().to_owned();
    let limits = &field["constraints"];
    let mut said = json!({
        "name": field["name"],
        // What stands in the first row of the file.
        "titles": field["name"],
        "dc:title": both(&|lang| in_language(&text("title"), lang)),
        "dc:description": both(&|lang| in_language(&text("description"), lang)),
        "datatype": datatype(&text("type"), limits),
    });
    if limits["required"] == true {
        said["required"] = true.into();
    }
    said
}

fn datatype(kind: &str, limits: &Value) -> Value {
    let mut said = Map::new();
    let base = if kind == "number" { "decimal" } else { kind };
    said.insert("base".to_owned(), base.into());
    for limit in ["minimum", "maximum"] {
        if !limits[limit].is_null() {
            said.insert(limit.to_owned(), limits[limit].clone());
        }
    }
    // Codes are plain letters, digits and signs without a meaning in patterns.
    let codes = limits["enum"].as_array().map(|codes| {
        let codes: Vec<&str> = codes.iter().filter_map(Value::as_str).collect();
        format!("^({})$", codes.join("|"))
    });
    let pattern = limits["pattern"].as_str().map(str::to_owned);
    if let Some(format) = pattern.or(codes).filter(|_| base == "string") {
        said.insert("format".to_owned(), format.into());
    }
    said.into()
}

fn keys(package: &Package, table: &Table) -> Vec<Value> {
    let keys = table.schema()["foreignKeys"]
        .as_array()
        .into_iter()
        .flatten();
    let path = |name: &str| {
        let mut tables = package.tables().iter();
        let found = tables.find(|it| it.name() == name).unwrap_or(table);
        found.path().to_owned()
    };
    keys.map(|key| {
        // Without a name the table itself is meant.
        let resource = key["reference"]["resource"].as_str().unwrap_or_default();
        json!({
            "columnReference": key["fields"],
            "reference": { "resource": path(resource), "columnReference": key["reference"]["fields"] },
        })
    })
    .collect()
}

fn merge(into: &mut Value, from: Value) {
    if let (Some(into), Value::Object(from)) = (into.as_object_mut(), from) {
        into.extend(from);
    }
}

#[cfg(test)]
mod tests {
    use super::{group, table};
    use crate::site::about::package::of_this_project;
    use crate::workspace::{Workspace, read_text};
    use serde_json::Value;

    fn names(columns: &Value) -> Vec<&str> {
        let columns = columns.as_array().into_iter().flatten();
        columns.filter_map(|it| it["titles"].as_str()).collect()
    }

    #[test]
    fn columns_are_those_of_the_files() {
        let package = of_this_project();
        let ws = Workspace::find().unwrap_or_else(|error| panic!("{error:#}"));
        for it in package.tables() {
            let file = read_text(&ws.at("seeds").join(it.path())).unwrap_or_default();
            let head: Vec<&str> = file.lines().next().unwrap_or_default().split(',').collect();
            let said = table(&package, it);
            assert_eq!(
                names(&said["tableSchema"]["columns"]),
                head,
                "{}",
                it.path()
            );
            assert_eq!(said["url"], it.path());
            for column in said["tableSchema"]["columns"]
                .as_array()
                .into_iter()
                .flatten()
            {
                let base = column["datatype"]["base"].as_str().unwrap_or_default();
                assert!(
                    ["string", "integer", "decimal", "date"].contains(&base),
                    "{column}"
                );
            }
        }
    }

    #[test]
    fn keys_refer_to_columns_that_are_there() {
        let all = group(&of_this_project());
        let tables = all["tables"].as_array().cloned().unwrap_or_default();
        let mut n_keys = 0;
        for it in &tables {
            for key in it["tableSchema"]["foreignKeys"]
                .as_array()
                .into_iter()
                .flatten()
            {
                n_keys += 1;
                let referred = tables
                    .iter()
                    .find(|other| other["url"] == key["reference"]["resource"]);
                let columns = referred.map(|other| names(&other["tableSchema"]["columns"]));
                for column in key["reference"]["columnReference"]
                    .as_array()
                    .into_iter()
                    .flatten()
                {
                    let columns = columns.as_deref().unwrap_or_default();
                    assert!(
                        columns.contains(&column.as_str().unwrap_or_default()),
                        "{key}"
                    );
                }
            }
        }
        assert!(n_keys > 10, "{n_keys}");
    }
}
