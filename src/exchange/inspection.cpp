// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/exchange/inspection.h"

#include "branchbook/base/masking.h"
#include "branchbook/base/user_name.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/gathering.h"
#include "branchbook/ledger/ledger.h"
#include "branchbook/store/day.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <iterator>

namespace branchbook::exchange {

namespace {

/// Of these no row goes along.
constexpr const char* kLeftOut[] = {"absence_note",
                                    "accountability",
                                    "admission_paper",
                                    "admission_plan",
                                    "admission_review",
                                    "appraisal",
                                    "appraisal_correction",
                                    "appraisal_count",
                                    "appraisal_step",
                                    "appraisal_tally",
                                    "away",
                                    "away_contact",
                                    "brand",
                                    "brand_evidence",
                                    "brand_step",
                                    "campaign",
                                    "campaign_phase",
                                    "channel",
                                    "clue",
                                    "clue_viewing",
                                    "conduct_item",
                                    "conduct_signature",
                                    "conduct_version",
                                    "contact_point",
                                    "contact_visit",
                                    "criticism",
                                    "diagnosis",
                                    "diagnosis_correction",
                                    "diagnosis_fact",
                                    "diagnosis_judgement",
                                    "diagnosis_line",
                                    "diagnosis_person",
                                    "diagnosis_remedy",
                                    "disclosure",
                                    "disclosure_notice",
                                    "disposition",
                                    "disposition_correction",
                                    "disposition_step",
                                    "document", // papers of other bodies: who may see them is theirs to say
                                    "draft",
                                    "election_correction",
                                    "evaluation",
                                    "evaluation_correction",
                                    "evaluation_count",
                                    "evaluation_person",
                                    "evaluation_step",
                                    "evaluation_tally",
                                    "exam",
                                    "exam_correction",
                                    "exam_draw",
                                    "exam_item",
                                    "exam_question",
                                    "exam_score",
                                    "exchange_key",
                                    "form_place",
                                    "form_template",
                                    "gathering_correction",
                                    "gathering_notice",
                                    "grassroots_spell",
                                    "import_mapping",
                                    "inspection",
                                    "integrity_lesson",
                                    "inventory",
                                    "inventory_verdict",
                                    "key_field",
                                    "ledger_pass",
                                    "mass_tie",
                                    "mass_visit",
                                    "meeting_series",
                                    "member_background",
                                    "member_distinct",
                                    "member_entry",
                                    "member_tag",
                                    "merit_entry",
                                    "merit_excuse",
                                    "merit_indicator",
                                    "merit_review",
                                    "opinion",
                                    "opinion_call",
                                    "own_field",
                                    "own_value",
                                    "poll",
                                    "poll_correction",
                                    "poll_count",
                                    "poll_option",
                                    "poll_question",
                                    "poll_tally",
                                    "reading",
                                    "reading_person",
                                    "rectification",
                                    "report_edit",
                                    "research",
                                    "research_step",
                                    "reserve",
                                    "reserve_score",
                                    "reserve_step",
                                    "responsibility",
                                    "right_matter",
                                    "right_step",
                                    "risk_point",
                                    "role_model",
                                    "role_model_spread",
                                    "rotation",
                                    "rotation_person",
                                    "sanction",
                                    "sanction_correction",
                                    "standing_agenda",
                                    "study_excuse",
                                    "study_rating",
                                    "supervision_feedback",
                                    "survey",
                                    "survey_correction",
                                    "survey_count",
                                    "survey_line",
                                    "survey_option",
                                    "survey_tally",
                                    "talk",
                                    "transfer",
                                    "violation",
                                    "work_item",
                                    "work_year"};

/// A sealed value of a member as the copy has it; every other sealed value stays out.
QString inspectedValue(const QString& table, const QString& column, const QString& text, PackageNumbers numbers)
{
    if (table != u"member")
        return {};
    if (numbers == PackageNumbers::Full)
        return text;
    if (column == u"id_number")
        return maskIdNumber(text);
    return column.endsWith(u"_phone") ? maskPhone(text) : QString();
}

QString periodText(const DateRange& range)
{
    return range.first.toString(Qt::ISODate) + u'/' + range.last.toString(Qt::ISODate);
}

Result<store::ExcerptPlan> planOf(const store::Session& session, const InspectionRequest& request)
{
    store::ExcerptPlan plan;
    plan.tables = inspectionTables();
    plan.first = request.range.first.toString(Qt::ISODate);
    plan.last = request.range.last.toString(Qt::ISODate);
    plan.sealed = [numbers = request.numbers](const QString& table, const QString& column, const QString& text) {
        return inspectedValue(table, column, text, numbers);
    };
    plan.settings.emplace_back(QString::fromUtf16(book::kInspectionSetting), periodText(request.range));
    if (request.numbers == PackageNumbers::Masked)
        plan.settings.emplace_back(QString::fromUtf16(book::kInspectionNumbersSetting),
                                   QString::fromUtf16(book::kInspectionMasked));
    BB_TRY(const QString chosen, book::loadSetting(session, book::kOperatorSetting));
    plan.head.verb = QStringLiteral("inspection.make");
    plan.head.label =
        QCoreApplication::translate("branchbook::exchange", "制作检查副本：%1").arg(periodText(request.range));
    plan.head.by = chosen.isEmpty() ? systemUserName() : chosen;
    plan.head.at = systemClock()->now();
    plan.head.day = session.today();
    return plan;
}

struct EvidenceKind {
    const char* name;
    const char16_t* title;
    const char16_t* page;
};
constexpr EvidenceKind kEvidenceKinds[] = {
    {"election", u"选举", u"选举"},         {"admission_step", u"发展党员步骤", u"发展党员"},
    {"dues_payment", u"交纳党费", u"党费"}, {"dues_remittance", u"上缴党费", u"党费"},
    {"study_entry", u"个人学习", u"学习"},  {"institution_step", u"制度办理", u"制度库"},
};

/// Kind and page of a record.
std::pair<QString, QString> wordsOf(const QString& kind)
{
    for (const EvidenceKind& each : kEvidenceKinds) {
        if (kind == QLatin1String(each.name))
            return {QString::fromUtf16(each.title), QString::fromUtf16(each.page)};
    }
    if (const auto held = gathering::kindByName(kind))
        return {gathering::kindTitle(*held), QStringLiteral("活动记录")};
    if (const auto item = ledger::kindByName(kind))
        return {ledger::kindTitle(*item), QStringLiteral("台账")};
    return {kind, {}};
}

QString areaTitle(const book::Areas& areas, const QString& id)
{
    for (const auto& area : areas) {
        if (area->id() == id)
            return area->title();
    }
    return id;
}

Result<QList<EvidenceLine>> listEvidence(const store::Session& copy, const book::Areas& areas)
{
    QList<EvidenceLine> lines;
    store::Query query = copy.query("inspection_copy.index");
    BB_TRY(bool row, query.next());
    while (row) {
        EvidenceLine line{query.text(0), 1, store::dayAt(query, 2), {}, query.text(3), {}};
        if (!lines.isEmpty() && lines.last().area == line.area)
            line.number = lines.last().number + 1;
        const auto [kind, page] = wordsOf(query.text(1));
        line.kind = kind;
        line.where = areaTitle(areas, line.area) + QStringLiteral(" › ") + page;
        lines.append(line);
        BB_TRY(row, query.next());
    }
    return lines;
}

report::Table evidenceTable(const QString& caption)
{
    report::Table table;
    table.caption = caption;
    table.columns = {{QStringLiteral("序号"), 1},
                     {QStringLiteral("日期"), 2},
                     {QStringLiteral("种类"), 3},
                     {QStringLiteral("事项"), 5, report::Align::Left},
                     {QStringLiteral("在哪里"), 4, report::Align::Left}};
    return table;
}

} // namespace

const std::vector<store::ExcerptTable>& inspectionTables()
{
    static const std::vector<store::ExcerptTable> tables{
        {"setting", "inspection_copy.setting", false},
        {"branch", "inspection_copy.branch", false},
        {"party_group", "inspection_copy.party_group", false},
        {"member", "inspection_copy.member", true},
        {"member_event", "inspection_copy.member_event", true},
        {"rule_override", "inspection_copy.rule_override", false},
        {"holiday_year", "inspection_copy.holiday_year", false},
        {"holiday_day", "inspection_copy.holiday_day", false},
        {"waiver", "inspection_copy.waiver", true},
        {"gathering", "inspection_copy.gathering", true},
        {"attendance", "inspection_copy.attendance", false},
        {"gathering_observer", "inspection_copy.gathering_observer", false},
        {"agenda_item", "inspection_copy.agenda_item", false},
        {"agenda_paper", "inspection_copy.agenda_paper", false},
        {"agenda_notice", "inspection_copy.agenda_notice", false},
        {"resolution", "inspection_copy.resolution", false},
        {"study_makeup", "inspection_copy.study_makeup", true},
        {"study_entry", "inspection_copy.study_entry", true},
        {"attachment", "inspection_copy.attachment", true},
        {"attachment_piece", "inspection_copy.attachment_piece", true},
        {"ledger_item", "inspection_copy.ledger_item", true},
        {"ledger_step", "inspection_copy.ledger_step", true},
        {"pledge", "inspection_copy.pledge", false},
        {"pledge_progress", "inspection_copy.pledge_progress", false},
        {"field_task", "inspection_copy.field_task", false},
        {"committee_term", "inspection_copy.committee_term", true},
        {"committee_post", "inspection_copy.committee_post", false},
        {"committee_seat", "inspection_copy.committee_seat", true},
        {"duty", "inspection_copy.duty", true},
        {"reelection_step", "inspection_copy.reelection_step", true},
        {"election", "inspection_copy.election", true},
        {"election_step", "inspection_copy.election_step", false},
        {"election_paper", "inspection_copy.election_paper", false},
        {"election_candidate", "inspection_copy.election_candidate", false},
        {"election_teller", "inspection_copy.election_teller", false},
        {"election_left_out", "inspection_copy.election_left_out", false},
        {"election_round", "inspection_copy.election_round", false},
        {"election_tally", "inspection_copy.election_tally", false},
        {"dues_base", "inspection_copy.dues_base", true},
        {"dues_payment", "inspection_copy.dues_payment", true},
        {"dues_part", "inspection_copy.dues_part", false},
        {"dues_exemption", "inspection_copy.dues_exemption", true},
        {"dues_remittance", "inspection_copy.dues_remittance", true},
        {"admission", "inspection_copy.admission", true},
        {"admission_step", "inspection_copy.admission_step", true},
        {"admission_sponsor", "inspection_copy.admission_sponsor", false},
        {"institution", "inspection_copy.institution", true},
        {"institution_field", "inspection_copy.institution_field", false},
        {"institution_version", "inspection_copy.institution_version", false},
        {"institution_step", "inspection_copy.institution_step", true},
        {"institution_link", "inspection_copy.institution_link", false},
    };
    return tables;
}

const std::vector<const char*>& inspectionLeftOut()
{
    static const std::vector<const char*> tables(std::begin(kLeftOut), std::end(kLeftOut));
    return tables;
}

Result<InspectionCopy> writeInspectionCopy(const store::Session& session, const QString& path,
                                           const InspectionRequest& request, const store::Secret& passphrase,
                                           const book::Areas& areas, Progress& progress, const store::KdfCost& cost)
{
    if (request.range.last < request.range.first)
        return fail(ErrorKind::Usage, QStringLiteral("inspection.period"),
                    {request.range.first.toString(Qt::ISODate), request.range.last.toString(Qt::ISODate)});
    if (request.range.first > session.today())
        return fail(ErrorKind::Usage, QStringLiteral("inspection.to_come"),
                    {request.range.first.toString(Qt::ISODate), session.today().toString(Qt::ISODate)});
    BB_TRY(const QString copied, book::loadSetting(session, book::kInspectionSetting));
    if (!copied.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("inspection.of_copy"), {QFileInfo(session.path()).fileName()});
    BB_TRY(const auto plan, planOf(session, request));
    BB_TRY(const auto made, store::writeExcerpt(session, path, plan, passphrase, progress, cost));
    InspectionCopy copy{made.sum(), made.recoveryCode, {}};
    BB_TRY(const auto written, store::Session::open(path, store::Access::Read, made.key));
    BB_TRY(copy.index, listEvidence(*written, areas));
    return copy;
}

report::Document evidenceIndex(const QList<EvidenceLine>& index, const QString& branch,
                               const InspectionRequest& request, const book::Areas& areas)
{
    report::Document document;
    document.metadata.title = QStringLiteral("检查副本佐证材料目录");
    document.blocks.emplace_back(report::Title{{branch, document.metadata.title}});
    document.blocks.emplace_back(report::Paragraph::of(
        QStringLiteral("本目录列出检查副本中 %1 至 %2 的记录，共 %3 "
                       "条。副本只读，另设口令；线索、谈话、意见建议和投票的附言不在其中。")
            .arg(request.range.first.toString(Qt::ISODate), request.range.last.toString(Qt::ISODate))
            .arg(index.size())));
    for (const auto& area : areas) {
        report::Table table = evidenceTable(area->title());
        for (const EvidenceLine& line : index) {
            if (line.area == area->id())
                table.rows.append(
                    {QString::number(line.number), line.day.toString(Qt::ISODate), line.kind, line.title, line.where});
        }
        if (!table.rows.isEmpty())
            document.blocks.emplace_back(table);
    }
    return document;
}

} // namespace branchbook::exchange
