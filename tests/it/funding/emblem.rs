//! The emblem's files, star by star, with the positions worked out here once more.

use std::collections::BTreeMap;
use std::f64::consts::PI;

use pennon::funding::{Geometry, emblem_problems};

const GEOMETRY: Geometry = Geometry {
    width: 1.5,
    circle: 1.0 / 3.0,
    star: 1.0 / 18.0,
    inner: 0.381_966,
    count: 12,
};

fn read(name: &str) -> String {
    std::fs::read_to_string(format!("themes/default/images/{name}.svg")).unwrap()
}

/// The corners of every polygon.
fn stars(svg: &str) -> Vec<Vec<(f64, f64)>> {
    svg.split("points=\"")
        .skip(1)
        .map(|rest| {
            let points = rest.split('"').next().unwrap().split(' ');
            let point = |text: &str| {
                let (x, y) = text.split_once(',').unwrap();
                (x.parse().unwrap(), y.parse().unwrap())
            };
            points.map(point).collect()
        })
        .collect()
}

#[test]
fn twelve_upright_stars_stand_like_the_hours_of_a_clock() {
    for name in ["eu-emblem", "eu-emblem-black", "eu-emblem-white", "eu-emblem-blue"] {
        let svg = read(name);
        assert!(svg.contains("viewBox=\"0 0 300 200\""), "{name}");
        let stars = stars(&svg);
        assert_eq!(stars.len(), 12, "{name}");
        for (hour, star) in stars.iter().enumerate() {
            let angle = hour as f64 * PI / 6.0;
            let centre =
                (150.0 + 200.0 / 3.0 * angle.sin(), 100.0 - 200.0 / 3.0 * angle.cos());
            let radius = 200.0 / 18.0;
            let top = star.iter().copied().reduce(|a, b| if b.1 < a.1 { b } else { a });
            let (x, y) = top.unwrap();
            assert!((x - centre.0).abs() < 0.02, "{name} {hour}: a point straight up");
            assert!((y - (centre.1 - radius)).abs() < 0.02, "{name} {hour}: its height");
            for (corner, (x, y)) in star.iter().enumerate() {
                let wanted = if corner % 2 == 0 { radius } else { radius * 0.381_966 };
                let distance = (x - centre.0).hypot(y - centre.1);
                assert!((distance - wanted).abs() < 0.02, "{name} {hour} {corner}");
            }
        }
        assert_eq!(emblem_problems(&svg, &GEOMETRY), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn each_file_has_its_colours_alone() {
    let wanted = BTreeMap::from([
        ("eu-emblem", vec!["#003399", "#FFCC00"]),
        ("eu-emblem-black", vec!["#FFFFFF", "#000000"]),
        ("eu-emblem-white", vec!["none", "#FFFFFF"]),
        ("eu-emblem-blue", vec!["#003399", "#FFFFFF"]),
    ]);
    for (name, wanted) in wanted {
        let svg = read(name);
        let fills = svg.split("fill=\"").skip(1);
        let fills: Vec<&str> =
            fills.map(|rest| rest.split('"').next().unwrap()).collect();
        assert_eq!(fills, wanted, "{name}");
    }
}

#[test]
fn wrong_drawings_are_found() {
    let svg = read("eu-emblem");
    let upside_down = svg.replacen("150.00,22.22", "150.00,44.44", 1);
    let problems = emblem_problems(&upside_down, &GEOMETRY);
    assert_eq!(problems.len(), 1);
    assert!(problems[0].contains("12 o'clock"), "{problems:?}");
    let wide = svg.replace("0 0 300 200", "0 0 400 200");
    assert!(emblem_problems(&wide, &GEOMETRY)[0].contains("2.00 times as wide"));
    let end = svg.rfind("<polygon").unwrap();
    let eleven = format!("{}</g></svg>", &svg[..end]);
    assert!(emblem_problems(&eleven, &GEOMETRY)[0].contains("11 stars, not 12"));
    assert_eq!(emblem_problems("<svg/>", &GEOMETRY).len(), 1);
    assert_eq!(emblem_problems("", &GEOMETRY).len(), 1);
}
