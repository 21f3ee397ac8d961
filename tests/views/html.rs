//! A strict reader of the HTML that the app writes: what a test asks of it are elements, not text.

/// An element with what is in it, or a text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Node {
    Element(Element),
    Text(String),
}

/// One element; the root of a page has no name.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Element {
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
    children: Vec<Node>,
}

/// Elements that have no end.
const VOID: &[&str] = &["br", "hr", "img", "input", "link", "meta"];

/// Elements that stand in a line of text.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "button", "em", "i", "span", "strong", "time",
];

/// Reads a fragment of HTML; panics where tags are not closed in order, a quote is missing or an
/// entity is unknown, which is where text would have become markup.
pub(crate) fn read(html: &str) -> Element {
    let mut open = vec![Element::default()];
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        text(&mut open, &rest[..at]);
        rest = &rest[at..];
        rest = if let Some(after) = rest.strip_prefix("<!--") {
            after.split_once("-->").expect("a closed comment").1
        } else if let Some(after) = rest.strip_prefix("<!>") {
            // A mark for hydration.
            after
        } else if let Some(after) = rest.strip_prefix("</") {
            let (name, after) = after.split_once('>').expect("a closed end tag");
            let element = open.pop().expect("an element to close");
            assert_eq!(element.name, name, "closed in order");
            append(&mut open, Node::Element(element));
            after
        } else {
            start(&mut open, &rest[1..])
        };
    }
    text(&mut open, rest);
    assert_eq!(open.len(), 1, "everything is closed");
    open.remove(0)
}

/// Opens the element whose tag begins here and gives what comes after the tag.
fn start<'a>(open: &mut Vec<Element>, tag: &'a str) -> &'a str {
    let end = tag
        .find(|it: char| it.is_whitespace() || it == '>')
        .expect("a closed tag");
    let (name, mut rest) = tag.split_at(end);
    assert!(
        !name.is_empty() && name.bytes().all(|it| it.is_ascii_alphanumeric()),
        "<{name}>"
    );
    let mut element = Element {
        name: name.to_owned(),
        ..Element::default()
    };
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix("/>") {
            append(open, Node::Element(element));
            return after;
        }
        if let Some(after) = rest.strip_prefix('>') {
            rest = after;
            break;
        }
        let end = rest.find(['=', '>', ' ']).expect("a closed tag");
        let (key, after) = rest.split_at(end);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(value) => value.split_once('"').expect("a closed value"),
            None => ("", after),
        };
        assert!(element.attribute(key).is_none(), "{key} is given twice");
        element.attributes.push((key.to_owned(), plain(value)));
        rest = after;
    }
    if VOID.contains(&name) {
        append(open, Node::Element(element));
    } else {
        open.push(element);
    }
    rest
}

fn text(open: &mut [Element], text: &str) {
    if !text.is_empty() {
        append(open, Node::Text(plain(text)));
    }
}

fn append(open: &mut [Element], node: Node) {
    let children = &mut open.last_mut().expect("the root is open").children;
    match (children.last_mut(), node) {
        // Marks that stood between two texts are gone.
        (Some(Node::Text(before)), Node::Text(more)) => before.push_str(&more),
        (_, node) => children.push(node),
    }
}

/// Text with its entities resolved.
fn plain(text: &str) -> String {
    let mut parts = text.split('&');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (entity, rest) = part.split_once(';').expect("an ampersand is an entity");
        plain.push(match entity {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "quot" => '"',
            "#39" | "#x27" | "apos" => '\'',
            "nbsp" => '\u{a0}',
            other => panic!("unknown entity {other}"),
        });
        plain.push_str(rest);
    }
    plain
}

impl Element {
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Every attribute of this element.
    pub(crate) fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes
            .iter()
            .map(|(key, value)| (key.as_str(), value.as_str()))
    }

    pub(crate) fn has_class(&self, class: &str) -> bool {
        self.attribute("class")
            .is_some_and(|it| it.split_whitespace().any(|it| it == class))
    }

    /// Its text and that of everything in it, white space in one piece.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        self.add_text(&mut text);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn add_text(&self, text: &mut String) {
        for child in &self.children {
            match child {
                Node::Text(it) => text.push_str(it),
                Node::Element(it) => it.add_text(text),
            }
        }
    }

    /// Its text line by line, as it would be copied: what stands in a line is read on, everything
    /// else begins a line of its own.
    pub(crate) fn lines(&self) -> Vec<String> {
        let mut lines = vec![String::new()];
        self.add_lines(&mut lines);
        lines.retain(|it| !it.trim().is_empty());
        lines
    }

    fn add_lines(&self, lines: &mut Vec<String>) {
        for child in &self.children {
            match child {
                Node::Text(it) => lines
                    .last_mut()
                    .expect("there is a line from the start")
                    .push_str(it),
                Node::Element(it) if INLINE.contains(&it.name.as_str()) => it.add_lines(lines),
                Node::Element(it) => {
                    lines.push(String::new());
                    it.add_lines(lines);
                    lines.push(String::new());
                }
            }
        }
    }

    /// The elements directly in it.
    pub(crate) fn children(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|it| match it {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// Every element in it, in the order of the document, outer ones first.
    pub(crate) fn all(&self) -> Vec<&Self> {
        let mut found = Vec::new();
        for child in self.children() {
            found.push(child);
            found.extend(child.all());
        }
        found
    }

    /// Every element in it with this name.
    pub(crate) fn named(&self, name: &str) -> Vec<&Self> {
        let mut found = self.all();
        found.retain(|it| it.name == name);
        found
    }

    /// Every element in it with this class.
    pub(crate) fn classed(&self, class: &str) -> Vec<&Self> {
        let mut found = self.all();
        found.retain(|it| it.has_class(class));
        found
    }

    /// The one element in it with this class.
    pub(crate) fn only(&self, class: &str) -> &Self {
        let found = self.classed(class);
        assert_eq!(found.len(), 1, ".{class}");
        found[0]
    }
}
