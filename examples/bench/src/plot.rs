//! Lines over a common axis, as SVG.

use std::fmt::Write as _;

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 360.0;
const MARGIN: f64 = 60.0;
const COLOURS: [&str; 3] = ["#1f5fa8", "#c05a00", "#2e7d32"];

/// One line; each has a vertical scale of its own, from zero.
#[derive(Debug)]
pub struct Line {
    /// What it shows, with its unit.
    pub name: &'static str,
    /// From left to right.
    pub points: Vec<(f64, f64)>,
}

/// An SVG document.
#[must_use]
pub fn draw(title: &str, axis: &str, lines: &[Line]) -> String {
    let right = lines.iter().flat_map(|line| &line.points).map(|point| point.0).fold(1.0, f64::max);
    let x = |value: f64| MARGIN + value / right * (WIDTH - 2.0 * MARGIN);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"white\"/>\n\
         <text x=\"{MARGIN}\" y=\"20\" font-size=\"14\">{title}</text>\n\
         <path d=\"M{MARGIN} {MARGIN}V{bottom}H{end}\" fill=\"none\" stroke=\"#444\"/>\n\
         <text x=\"{end}\" y=\"{below}\" text-anchor=\"end\">{axis}</text>\n",
        bottom = HEIGHT - MARGIN,
        end = WIDTH - MARGIN,
        below = HEIGHT - 15.0,
    );
    for (line, colour) in lines.iter().zip(COLOURS) {
        let top = line.points.iter().map(|point| point.1).fold(f64::MIN_POSITIVE, f64::max) * 1.25;
        let y = |value: f64| HEIGHT - MARGIN - value / top * (HEIGHT - 2.0 * MARGIN);
        let points: Vec<String> =
            line.points.iter().map(|&(at, value)| format!("{:.1},{:.1}", x(at), y(value))).collect();
        let _ = writeln!(
            svg,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>",
            points.join(" ")
        );
        for &(at, value) in &line.points {
            let _ = writeln!(
                svg,
                "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\" fill=\"{colour}\"/><text x=\"{x:.1}\" y=\"{label:.1}\" text-anchor=\"middle\" fill=\"{colour}\">{value:.1}</text>",
                x = x(at),
                y = y(value),
                label = y(value) - 8.0,
            );
        }
    }
    if let Some(line) = lines.first() {
        for &(at, _) in line.points.iter().filter(|point| point.0 >= right / 20.0) {
            let _ = writeln!(
                svg,
                "<text x=\"{:.1}\" y=\"{}\" text-anchor=\"middle\">{at}</text>",
                x(at),
                HEIGHT - MARGIN + 18.0
            );
        }
    }
    for ((line, colour), row) in lines.iter().zip(COLOURS).zip(0_u8..) {
        let _ = writeln!(
            svg,
            "<text x=\"{}\" y=\"{}\" fill=\"{colour}\">{}</text>",
            MARGIN + 10.0,
            40.0 + 15.0 * f64::from(row),
            line.name
        );
    }
    svg.push_str("</svg>\n");
    svg
}
