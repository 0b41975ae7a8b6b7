// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quarter_asked.h"

#include "branchbook/base/figure_mark.h"
#include "branchbook/base/percent.h"
#include "branchbook/base/words_for.h"

#include "report/hidden_names.h"
#include "report/quarter_writer.h"
#include "report/report_words.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::report {

namespace {

using rules::Finding;
using rules::State;

bool standsIn(const Finding& finding, DateRange quarter)
{
    if (std::get<rules::CountInPeriod>(finding.rule->body).per != rules::PeriodUnit::Year)
        return quarter.contains(finding.begins) && quarter.contains(finding.due);
    return quarter.contains(finding.state == State::Done ? finding.doneOn : finding.due);
}

void add(AskedRow& row, const Finding& finding)
{
    const int done = std::min(finding.count, finding.needed);
    row.needed += finding.needed;
    row.held += finding.count;
    row.done += done;
    if (finding.state == State::Waived)
        row.waived += finding.needed - done;
    else if (finding.state == State::Due || finding.state == State::Upcoming)
        row.pending += finding.needed - done;
}

/// 8月主题党日, or how many of a period with several.
QString lateText(const Finding& finding)
{
    const int missing = finding.needed - finding.count;
    return finding.needed > 1 && missing > 0 ? QStringLiteral("%1（缺%2次）").arg(finding.title).arg(missing)
                                             : finding.title;
}

QString excuseText(const Excuse& excuse, NameStyle style)
{
    QStringList signedBy;
    if (!excuse.author.isEmpty())
        signedBy << shownName(excuse.author, style); // whoever sits at the desk may be on no roster
    if (excuse.setOn.isValid())
        signedBy << chineseDate(excuse.setOn);
    const QString end =
        signedBy.isEmpty() ? QString() : QStringLiteral("（%1）").arg(signedBy.join(QStringLiteral("，")));
    return QStringLiteral("%1：%2%3。").arg(excuse.title, excuse.reason, end);
}

Excuse excuseOf(const agenda::Agenda& agenda, const Finding& finding)
{
    const auto& waivers = agenda.rulebook.waivers;
    const auto waiver = std::ranges::find(waivers, finding.key, &rules::Waiver::key);
    const bool isKnown = waiver != waivers.end();
    return {finding.key, finding.title, finding.waivedBecause, isKnown ? waiver->author : QString(),
            isKnown ? waiver->setOn : QDate()};
}

bool asksForGathering(const Finding& finding)
{
    const auto* count = std::get_if<rules::CountInPeriod>(&finding.rule->body);
    return count != nullptr && gathering::kindByName(count->what).has_value();
}

void addLocalFigures(AskedFigures& asked, const agenda::Agenda& agenda, DateRange quarter)
{
    const rules::Catalogue& catalogue = agenda.rulebook.catalogue;
    const auto titleOf = [&](const QString& id) {
        const rules::Rule* rule = catalogue.find(id, quarter.last);
        return rule != nullptr ? rule->title : id;
    };
    for (const rules::Override& figure : agenda.rulebook.overrides)
        asked.overrides.append({figure.ruleId, titleOf(figure.ruleId), figure.value, figure.reason});
    for (const QString& id : agenda.rulebook.leftOut)
        asked.unused.append(titleOf(id));
    asked.rulesCheckedOn = catalogue.checkedOn();
}

QJsonArray excusesJson(const QList<Excuse>& excuses, NameStyle style)
{
    QJsonArray list;
    for (const Excuse& excuse : excuses)
        list.append(QJsonObject{{QStringLiteral("key"), excuse.key},
                                {QStringLiteral("title"), excuse.title},
                                {QStringLiteral("reason"), excuse.reason},
                                {QStringLiteral("author"), shownName(excuse.author, style)},
                                {QStringLiteral("set_on"), excuse.setOn.toString(Qt::ISODate)}});
    return list;
}

QStringList localFigures(const AskedFigures& asked)
{
    QStringList lines;
    for (const LocalFigure& figure : asked.overrides)
        lines << QStringLiteral("本支部规定：%1 为 %2，%3。").arg(figure.title, figure.value, figure.reason);
    if (!asked.unused.isEmpty())
        lines << QStringLiteral("没有采用的本支部规定：%1（规则已变更，或低于必须执行的要求）。")
                     .arg(asked.unused.join(QStringLiteral("、")));
    return lines;
}

/// What no regulation asks for is never a violation (corrections 30): it is told apart from what is late.
int lateByCustom(const AskedFigures& asked)
{
    int late = 0;
    for (const AskedRow& row : asked.rows)
        late += row.strength == rules::Strength::Setting ? row.needed - row.done - row.waived - row.pending : 0;
    return late;
}

QString missingText(const AskedFigures& asked)
{
    const int missing = asked.sum(&AskedRow::needed) - asked.sum(&AskedRow::done);
    if (missing == 0)
        return QStringLiteral("全部完成");
    QStringList parts;
    const int waived = asked.sum(&AskedRow::waived);
    const int pending = asked.sum(&AskedRow::pending);
    if (pending > 0)
        parts << QStringLiteral("尚在期限内%1次").arg(pending);
    if (waived > 0)
        parts << QStringLiteral("已说明原因%1次").arg(waived);
    const int late = missing - waived - pending;
    const int byCustom = lateByCustom(asked);
    if (late > byCustom)
        parts << QStringLiteral("逾期%1次").arg(late - byCustom);
    if (byCustom > 0)
        parts << QStringLiteral("按习惯或本支部设定未开展%1次").arg(byCustom);
    return QStringLiteral("未开展%1次，其中%2").arg(missing).arg(parts.join(QStringLiteral("、")));
}

} // namespace

std::optional<double> AskedRow::completion() const
{
    return percentOf(done, needed);
}

int AskedFigures::sum(int AskedRow::*part) const
{
    int total = 0;
    for (const AskedRow& row : rows)
        total += row.*part;
    return total;
}

DateRange askedWindow(DateRange quarter)
{
    return {quarter.first, QDate(quarter.last.year() + 1, 12, 31)};
}

std::vector<AskedFinding> askedFindings(const agenda::Agenda& agenda, DateRange range)
{
    std::vector<AskedFinding> asked;
    for (const Finding& finding : agenda.findings) {
        const auto* count = std::get_if<rules::CountInPeriod>(&finding.rule->body);
        const auto kind = count == nullptr ? std::nullopt : gathering::kindByName(count->what);
        if (kind && standsIn(finding, range))
            asked.push_back({&finding, *kind});
    }
    return asked;
}

AskedFigures askedIn(const agenda::Agenda& agenda, DateRange quarter)
{
    AskedFigures asked;
    const rules::Catalogue& catalogue = agenda.rulebook.catalogue;
    for (const AskedFinding& one : askedFindings(agenda, quarter)) {
        const Finding& finding = *one.finding;
        const rules::Rule& rule = *finding.rule;
        auto row = std::find_if(asked.rows.begin(), asked.rows.end(),
                                [&](const AskedRow& each) { return each.ruleId == rule.id; });
        if (row == asked.rows.end())
            row = asked.rows.insert(row,
                                    {rule.id, QString::fromLatin1(gathering::kindInfo(one.kind).name),
                                     gathering::kindTitle(one.kind), rule.strength, rule.source,
                                     catalogue.cite(rule.source)});
        add(*row, finding);
        if (finding.state == State::Overdue)
            asked.late.append(rule.strength == rules::Strength::Setting
                                  ? QStringLiteral("%1（按习惯或本支部设定）").arg(lateText(finding))
                                  : lateText(finding));
        if (finding.state != State::Waived)
            continue;
        asked.excuses.append(excuseOf(agenda, finding));
    }
    for (const Finding& finding : agenda.findings) {
        if (finding.state == State::Waived && quarter.contains(finding.due) && !asksForGathering(finding))
            asked.otherExcuses.append(excuseOf(agenda, finding));
    }
    addLocalFigures(asked, agenda, quarter);
    std::stable_sort(asked.rows.begin(), asked.rows.end(), [](const AskedRow& a, const AskedRow& b) {
        return *gathering::kindByName(a.what) < *gathering::kindByName(b.what);
    });
    return asked;
}

QJsonObject askedJson(const AskedFigures& asked, NameStyle style)
{
    QJsonArray rows;
    for (const AskedRow& row : asked.rows)
        rows.append(QJsonObject{
            {QStringLiteral("rule_id"), row.ruleId},
            {QStringLiteral("kind"), row.what},
            {QStringLiteral("kind_title"), row.title},
            {QStringLiteral("strength"), rules::strengthName(row.strength)},
            {QStringLiteral("source"),
             QJsonObject{{QStringLiteral("doc"), row.source.regulation},
                         {QStringLiteral("article"), row.source.article},
                         {QStringLiteral("text"), row.cited}}},
            {QStringLiteral("required"), row.needed},
            {QStringLiteral("held"), row.held},
            {QStringLiteral("done"), row.done},
            {QStringLiteral("waived"), row.waived},
            {QStringLiteral("pending"), row.pending},
            {QStringLiteral("completion"), row.completion() ? QJsonValue(*row.completion()) : QJsonValue()}});
    QJsonArray overrides;
    for (const LocalFigure& figure : asked.overrides)
        overrides.append(QJsonObject{{QStringLiteral("rule_id"), figure.ruleId},
                                     {QStringLiteral("value"), figure.value},
                                     {QStringLiteral("reason"), figure.reason}});
    return {{QStringLiteral("required"), asked.sum(&AskedRow::needed)},
            {QStringLiteral("done"), asked.sum(&AskedRow::done)},
            {QStringLiteral("waived"), asked.sum(&AskedRow::waived)},
            {QStringLiteral("pending"), asked.sum(&AskedRow::pending)},
            {QStringLiteral("rules_checked_on"), asked.rulesCheckedOn.toString(Qt::ISODate)},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("late"), QJsonArray::fromStringList(asked.late)},
            {QStringLiteral("waivers"), excusesJson(asked.excuses, style)},
            {QStringLiteral("other_waivers"), excusesJson(asked.otherExcuses, style)},
            {QStringLiteral("overrides_unused"), QJsonArray::fromStringList(asked.unused)},
            {QStringLiteral("overrides"), overrides}};
}

Document quarterTables(const QuarterFigures& figures, const QuarterOptions& options)
{
    const WordsFor chinese(WordsFor::Paper);
    Document document = quarterDocument(figures, options);
    Table table{QStringLiteral("未开展、未执行的原因"),
                {{QStringLiteral("事项"), 4, Align::Left},
                 {QStringLiteral("原因"), 6, Align::Left},
                 {QStringLiteral("说明人"), 2, Align::Center},
                 {QStringLiteral("说明日期"), 2.4, Align::Center}},
                {},
                {}};
    for (const Excuse& excuse : figures.asked.excuses + figures.asked.otherExcuses)
        table.rows.append({excuse.title, excuse.reason, shownName(excuse.author, options.names),
                           excuse.setOn.isValid() ? chineseDate(excuse.setOn) : QString()});
    if (table.rows.isEmpty())
        return document;
    Document reasons;
    reasons.blocks.emplace_back(std::move(table));
    if (options.names == NameStyle::SurnameOnly)
        hideNames(reasons, NameHider(hiddenNames(figures)));
    document.blocks.push_back(std::move(reasons.blocks.front()));
    return document;
}

void QuarterWriter::writeAsked()
{
    const AskedFigures& asked = m_figures.asked;
    chapter(QStringLiteral("三会一课和组织生活完成情况"));
    QString text = QStringLiteral("本季度应开展%1次，已完成%2次，%3，见%4。各类活动的安排、开展和到会见%5")
                       .arg(asked.sum(&AskedRow::needed))
                       .arg(asked.sum(&AskedRow::done))
                       .arg(missingText(asked), nextTable(), nextTable(1));
    if (asked.sum(&AskedRow::needed) > 0)
        text += QStringLiteral("，完成率见%1").arg(nextChart());
    text += u'。';
    if (!asked.late.isEmpty())
        text += QStringLiteral("逾期未开展、未说明原因的是：%1。").arg(asked.late.join(QStringLiteral("、")));
    paragraph(text);
    writeAskedTable();
    writeKindTable();
    writeCompletionChart();
    writeExcuses(QStringLiteral("未开展的原因："), asked.excuses);
    writeExcuses(QStringLiteral("其他未执行的规则及原因："), asked.otherExcuses);
}

void QuarterWriter::writeExcuses(const QString& head, const QList<Excuse>& excuses)
{
    if (excuses.isEmpty())
        return;
    paragraph(head);
    int number = 0;
    for (const Excuse& excuse :
         excuses) { // before the keys are made: with their names alone, the others are hidden at the end
        const QString text = excuseText(excuse, m_options.names);
        paragraph(QStringLiteral("%1. %2").arg(++number).arg(
            m_options.names == NameStyle::SurnameOnly ? m_keyNames.hideAllPeople(text) : text));
    }
}

/// Where the chapter on what is asked is left out or has nothing: a report never hides what was not done, nor a figure of
/// the branch's own.
void QuarterWriter::writeDepartures()
{
    const AskedFigures& asked = m_figures.asked;
    const QStringList figures = localFigures(asked);
    if (asked.excuses.isEmpty() && asked.otherExcuses.isEmpty() && figures.isEmpty())
        return;
    chapter(QStringLiteral("未执行的规则和本支部规定"));
    writeExcuses(QStringLiteral("未开展的原因："), asked.excuses);
    writeExcuses(QStringLiteral("其他未执行的规则及原因："), asked.otherExcuses);
    for (const QString& each : figures)
        paragraph(each);
}

/// Meetings of the committee that were held where the rules ask for none, so that nobody looks for them in the table.
QString QuarterWriter::committeeNote() const
{
    const auto& rows = m_figures.asked.rows;
    constexpr auto kind = gathering::Kind::CommitteeMeeting;
    const auto held = std::find_if(m_figures.kinds.begin(), m_figures.kinds.end(),
                                   [](const KindTally& one) { return one.kind == kind; });
    const bool isAsked = std::any_of(rows.begin(), rows.end(), [](const AskedRow& row) {
        return row.what == QLatin1StringView(gathering::kindInfo(kind).name);
    });
    if (isAsked || held == m_figures.kinds.end() || held->tally.held == 0)
        return {};
    return QStringLiteral("另开展%1%2次；按规则本支部本季度没有这一项要求，不列入上表。")
        .arg(gathering::kindTitle(kind))
        .arg(held->tally.held);
}

void QuarterWriter::writeAskedTable()
{
    const AskedFigures& asked = m_figures.asked;
    QList<QStringList> rows;
    for (const AskedRow& row : asked.rows)
        rows.append({row.title, QStringLiteral("%1次").arg(row.needed), QStringLiteral("%1次").arg(row.held),
                     percentText(row.completion()), row.cited});
    QStringList notes{QStringLiteral("注：完成率＝按要求完成的次数÷应开展次数。规则核对日期%1。")
                          .arg(chineseDate(asked.rulesCheckedOn))};
    if (const QString beyond = committeeNote(); !beyond.isEmpty())
        notes << beyond;
    notes << localFigures(asked);
    table(QStringLiteral("三会一课和组织生活完成情况"),
          {{QStringLiteral("项目"), 3, Align::Center},
           {QStringLiteral("应开展"), 1.5, Align::Center},
           {QStringLiteral("已开展"), 1.5, Align::Center},
           {QStringLiteral("完成率"), 1.7, Align::Center},
           {QStringLiteral("依据"), 5, Align::Left}},
          std::move(rows), std::move(notes));
}

void QuarterWriter::writeKindTable()
{
    QList<QStringList> rows;
    for (const gathering::KindInfo& info : gathering::kinds()) {
        const auto held = std::ranges::find(m_figures.kinds, info.kind, &KindTally::kind);
        const int arranged = m_figures.arranged.value(info.kind);
        if (held == m_figures.kinds.end() && arranged == 0)
            continue;
        const Tally tally = held == m_figures.kinds.end() ? Tally() : held->tally;
        int needed = 0;
        int done = 0;
        for (const AskedRow& row : m_figures.asked.rows) {
            const bool isKind = row.what == QLatin1StringView(info.name);
            needed += isKind ? row.needed : 0;
            done += isKind ? row.done : 0;
        }
        const QString scope = QStringLiteral(":") + QLatin1StringView(info.name);
        rows.append({gathering::kindTitle(info.kind), QString::number(needed), QString::number(arranged),
                     QString::number(tally.held), markFigure(QStringLiteral("expected") + scope, tally.expected),
                     markFigure(QStringLiteral("present") + scope, tally.present), percentText(tally.rate()),
                     percentText(percentOf(done, needed))});
    }
    table(QStringLiteral("各类活动安排、开展和到会情况"),
          {{QStringLiteral("类别"), 3, Align::Center},
           {QStringLiteral("应开展"), 1.3, Align::Center},
           {QStringLiteral("已安排"), 1.3, Align::Center},
           {QStringLiteral("已开展"), 1.3, Align::Center},
           {QStringLiteral("应到人次"), 1.4, Align::Center},
           {QStringLiteral("实到人次"), 1.4, Align::Center},
           {QStringLiteral("到会率"), 1.5, Align::Center},
           {QStringLiteral("完成率"), 1.5, Align::Center}},
          std::move(rows), {QStringLiteral("注：已安排＝本季度内的全部活动，包括已开展、尚未记录和以后的。")});
}

} // namespace branchbook::report
