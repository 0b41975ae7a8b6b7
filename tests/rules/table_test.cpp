// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON against the tables of the research, row by row.
#include "branchbook/rules/catalogue.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QHash>

using namespace branchbook;
using namespace branchbook::rules;

namespace {

using Row = QHash<QString, QString>;

QStringList cellsOf(const QString& line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells << QString();
        else
            cells.last() += c;
    }
    return cells;
}

std::vector<Row> table(const QString& name)
{
    QFile file(QStringLiteral(BRANCHBOOK_FIXTURES "/rules/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList header = cellsOf(lines.takeFirst().trimmed());
    std::vector<Row> rows;
    for (const QString& line : lines) {
        const QStringList cells = cellsOf(line.trimmed());
        REQUIRE(cells.size() == header.size());
        Row row;
        for (qsizetype i = 0; i < header.size(); ++i)
            row.insert(header[i], cells[i]);
        rows.push_back(row);
    }
    return rows;
}

Catalogue builtIn()
{
    auto catalogue = Catalogue::builtIn();
    REQUIRE(catalogue);
    return *catalogue;
}

QString sign(Comparison comparison)
{
    return QStringList{QStringLiteral("="), QStringLiteral(">="), QStringLiteral("<="), QStringLiteral(">"),
                       QStringLiteral("<")}[static_cast<qsizetype>(comparison)];
}

QString cell(const Row& row, const char* column)
{
    const QString key = QLatin1String(column);
    REQUIRE(row.contains(key));
    return row.value(key);
}

QString leadOf(const Body& body)
{
    QList<int> days;
    if (const auto* count = std::get_if<CountInPeriod>(&body)) {
        if (count->remindFromMonth > 0)
            return QStringLiteral("from %1").arg(count->remindFromMonth);
        days = count->remindDaysBefore;
    } else if (const auto* deadline = std::get_if<DeadlineAfter>(&body)) {
        days = deadline->remindDaysBefore;
    } else if (const auto* expiry = std::get_if<Expiry>(&body)) {
        days = expiry->remindDaysBefore;
    } else if (const auto* limit = std::get_if<Limit>(&body)) {
        days = limit->remindDaysBefore;
    }
    QStringList texts;
    for (const int day : days)
        texts << QString::number(day);
    return texts.join(u'/');
}

/// The codes in a precondition of the table that hold for a version; what is no code is left out.
QStringList preconditions(const Row& row, const QString& version)
{
    const QString text = cell(row, "precondition");
    if (text == u"age >= 18")
        return {};
    if (text == u"9-11")
        return {QStringLiteral("9"), QStringLiteral("10"), QStringLiteral("11")};
    if (text == u"8++ (2026) / 8 (2014)")
        return {version == u"2026" ? QStringLiteral("8++") : QStringLiteral("8")};
    if (text == u"end of 21")
        return {QStringLiteral("21")};
    if (text == u"transferred in during probation")
        return {QStringLiteral("15")}; // probation begins with the meeting
    return {text.section(u' ', 0, 0)};
}

/// A step of the table in the words of one version.
QString stepTitle(const Row& row, const QString& version)
{
    QString title = cell(row, "step");
    if (title == u"报上级党委 (2026 同意拟列; 2014 备案)")
        return version == u"2026" ? QStringLiteral("报上级党委同意拟列") : QStringLiteral("报上级党委备案");
    return title.replace(QStringLiteral(" (local)"), QStringLiteral("（当地做法）"))
        .replace(QStringLiteral(" (必要时)"), QStringLiteral("（必要时）"));
}

} // namespace

TEST_CASE("every row of the table of constants is a limit, unaltered")
{
    const Catalogue catalogue = builtIn();
    const auto rows = table(QStringLiteral("rule-constants.csv"));
    CHECK(rows.size() > 100);
    for (const Row& row : rows) {
        const QString id = cell(row, "rule_id");
        const QDate from = QDate::fromString(cell(row, "valid_from"), Qt::ISODate);
        CAPTURE(id, from);
        const Rule* rule = nullptr;
        for (const Rule* version : catalogue.versions(id)) {
            if (version->validFrom == from)
                rule = version;
        }
        REQUIRE(rule);
        REQUIRE(std::holds_alternative<Limit>(rule->body));
        const auto& limit = std::get<Limit>(rule->body);
        CHECK(limit.value == cell(row, "value"));
        CHECK(limit.unit == cell(row, "unit"));
        CHECK(sign(limit.comparison) == cell(row, "comparison"));
        CHECK(strengthName(rule->strength) == cell(row, "strength"));
        CHECK(rule->source.regulation == cell(row, "regulation"));
        CHECK(rule->source.article == cell(row, "article"));
        CHECK((rule->source.articleSure ? "yes" : "no") == cell(row, "article_sure").toStdString());
        CHECK(rule->source.confidence == cell(row, "confidence"));
        CHECK(rule->validTo == QDate::fromString(cell(row, "valid_to"), Qt::ISODate));
    }
}

TEST_CASE("every obligation of the reminder catalogue is there with its lead")
{
    const Catalogue catalogue = builtIn();
    for (const Row& row : table(QStringLiteral("reminder-catalogue.csv"))) {
        const QString id = cell(row, "rule_id");
        CAPTURE(id);
        const Rule* rule = catalogue.find(id, QDate(2026, 9, 18));
        REQUIRE(rule);
        CHECK(rule->isObligation());
        CHECK(kindName(rule->body) == cell(row, "kind"));
        CHECK(leadOf(rule->body) == cell(row, "lead"));
    }
}

TEST_CASE("the steps of admission in both versions are those of the table")
{
    const Catalogue catalogue = builtIn();
    const auto rows = table(QStringLiteral("development-steps.csv"));
    // The table writes 党课/培训记录, and leaves out the older name of step 21's form.
    const QString otherPapers = QStringLiteral("党课或培训记录、预备党员考察登记表");
    for (const auto& [version, day] : {std::pair(QStringLiteral("2014"), QDate(2020, 1, 1)),
                                       std::pair(QStringLiteral("2026"), QDate(2026, 9, 18))}) {
        const Rule* rule = catalogue.find(u"dev.steps", day);
        REQUIRE(rule);
        const auto& stages = std::get<StageSequence>(rule->body).stages;
        size_t at = 0;
        for (const Row& row : rows) {
            if (cell(row, "version") != u"both" && cell(row, "version") != version)
                continue;
            CAPTURE(version, cell(row, "code"));
            REQUIRE(at < stages.size());
            const Stage& stage = stages[at++];
            CHECK(stage.code == cell(row, "code"));
            CHECK(stage.stage == cell(row, "stage"));
            CHECK(stage.title == stepTitle(row, version));
            CHECK(stage.after == preconditions(row, version));
            const QString papers = cell(row, "documents") + otherPapers;
            for (const QString& document : stage.documents)
                CHECK(papers.contains(document));
        }
        CHECK(at == stages.size());
    }
}

TEST_CASE("papers of admission have the names of their version")
{
    const Catalogue catalogue = builtIn();
    const auto papers = [&](QDate day, const QString& code) {
        for (const Stage& stage : std::get<StageSequence>(catalogue.find(u"dev.steps", day)->body).stages) {
            if (stage.code == code)
                return stage.documents.join(u'、');
        }
        return QString();
    };
    CHECK(papers({2026, 5, 11}, QStringLiteral("6")).contains(QStringLiteral("《入党积极分子培养考察登记表》")));
    CHECK(papers({2026, 5, 10}, QStringLiteral("6")).contains(QStringLiteral("《入党积极分子培养教育考察登记表》")));
    CHECK(papers({2026, 5, 11}, QStringLiteral("21")).contains(QStringLiteral("《预备党员教育考察登记表》")));
}
