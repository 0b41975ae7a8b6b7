// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/difference_kinds.h"

#include "branchbook/book/book_difference.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace branchbook::book {

namespace {

/// In the order of the program's pages.
enum class DifferenceKind : int {
    People,
    Course,
    Gatherings,
    Study,
    Ledger,
    Committee,
    Elections,
    Dues,
    Admissions,
    Evaluations,
    Discipline,
    Cadres,
    Merit,
    Surveys,
    Diagnoses,
    Talks,
    Institutions,
    Rights,
    Integrity,
    Conduct,
    Branches,
    Files,
    Settings,
    Others,
};

constexpr int indexOf(DifferenceKind kind)
{
    return static_cast<int>(kind);
}

struct KindWords {
    const char* name;
    const char* title;
    bool tellsNames = true;
};

constexpr std::array<KindWords, indexOf(DifferenceKind::Others) + 1> kKinds{{
    {"member", QT_TRANSLATE_NOOP("DifferenceTexts", "党员和名册")},
    {"course", QT_TRANSLATE_NOOP("DifferenceTexts", "组织关系和流动")},
    {"gathering", QT_TRANSLATE_NOOP("DifferenceTexts", "会议和活动")},
    {"study", QT_TRANSLATE_NOOP("DifferenceTexts", "学习教育")},
    {"ledger", QT_TRANSLATE_NOOP("DifferenceTexts", "台账")},
    {"committee", QT_TRANSLATE_NOOP("DifferenceTexts", "支部班子和计划")},
    {"election", QT_TRANSLATE_NOOP("DifferenceTexts", "选举")},
    {"dues", QT_TRANSLATE_NOOP("DifferenceTexts", "党费")},
    {"admission", QT_TRANSLATE_NOOP("DifferenceTexts", "发展党员")},
    {"evaluation", QT_TRANSLATE_NOOP("DifferenceTexts", "民主评议和述职")},
    {"discipline", QT_TRANSLATE_NOOP("DifferenceTexts", "组织处置和处分"), false},
    {"cadre", QT_TRANSLATE_NOOP("DifferenceTexts", "后备、联系点和品牌")},
    {"merit", QT_TRANSLATE_NOOP("DifferenceTexts", "积分")},
    {"survey", QT_TRANSLATE_NOOP("DifferenceTexts", "测评")},
    {"diagnosis", QT_TRANSLATE_NOOP("DifferenceTexts", "支部研判"), false},
    {"talk", QT_TRANSLATE_NOOP("DifferenceTexts", "谈心谈话"), false},
    {"institution", QT_TRANSLATE_NOOP("DifferenceTexts", "制度")},
    {"rights", QT_TRANSLATE_NOOP("DifferenceTexts", "党员权利和联系群众"), false},
    {"integrity", QT_TRANSLATE_NOOP("DifferenceTexts", "廉洁和监督"), false},
    {"conduct", QT_TRANSLATE_NOOP("DifferenceTexts", "作风建设"), false},
    {"branch", QT_TRANSLATE_NOOP("DifferenceTexts", "支部和党小组")},
    {"attachment", QT_TRANSLATE_NOOP("DifferenceTexts", "附件")},
    {"setting", QT_TRANSLATE_NOOP("DifferenceTexts", "设置"), false},
    {"other", QT_TRANSLATE_NOOP("DifferenceTexts", "其他记录"), false},
}};

struct TableWords {
    const char* table;
    TablePlace place;
};

constexpr TableWords kTables[] = {
    {"member", {indexOf(DifferenceKind::People)}},
    {"member_event", {indexOf(DifferenceKind::People), "member", "member_id"}},
    {"member_background", {indexOf(DifferenceKind::People), "member", "member_id"}},
    {"member_tag", {indexOf(DifferenceKind::People), "member"}},
    {"own_value", {indexOf(DifferenceKind::People), "member"}},
    {"member_distinct", {indexOf(DifferenceKind::People), "member"}},
    {"member_entry", {indexOf(DifferenceKind::Course)}},
    {"grassroots_spell", {indexOf(DifferenceKind::Course)}},
    {"transfer", {indexOf(DifferenceKind::Course)}},
    {"away", {indexOf(DifferenceKind::Course)}},
    {"away_contact", {indexOf(DifferenceKind::Course), "away"}},
    {"gathering", {indexOf(DifferenceKind::Gatherings)}},
    {"attendance", {indexOf(DifferenceKind::Gatherings), "gathering"}},
    {"gathering_observer", {indexOf(DifferenceKind::Gatherings), "gathering"}},
    {"agenda_item", {indexOf(DifferenceKind::Gatherings), "gathering"}},
    {"agenda_paper", {indexOf(DifferenceKind::Gatherings), "gathering"}},
    {"agenda_notice", {indexOf(DifferenceKind::Gatherings), "gathering"}},
    {"gathering_correction", {indexOf(DifferenceKind::Gatherings), "gathering"}},
    {"resolution", {indexOf(DifferenceKind::Gatherings), "gathering", "gathering_id"}},
    {"absence_note", {indexOf(DifferenceKind::Gatherings), "gathering", "gathering_id"}},
    {"gathering_notice", {indexOf(DifferenceKind::Gatherings), "gathering", "gathering_id"}},
    {"standing_agenda", {indexOf(DifferenceKind::Gatherings)}},
    {"study_rating", {indexOf(DifferenceKind::Gatherings), "gathering"}},
    {"study_makeup", {indexOf(DifferenceKind::Gatherings), "gathering", "gathering_id"}},
    {"study_entry", {indexOf(DifferenceKind::Study)}},
    {"study_excuse", {indexOf(DifferenceKind::Study)}},
    {"rotation", {indexOf(DifferenceKind::Study)}},
    {"rotation_person", {indexOf(DifferenceKind::Study), "rotation"}},
    {"research", {indexOf(DifferenceKind::Study)}},
    {"research_step", {indexOf(DifferenceKind::Study), "research"}},
    {"campaign", {indexOf(DifferenceKind::Study)}},
    {"campaign_phase", {indexOf(DifferenceKind::Study), "campaign", "campaign_id"}},
    {"role_model", {indexOf(DifferenceKind::Study)}},
    {"role_model_spread", {indexOf(DifferenceKind::Study), "role_model"}},
    {"exam", {indexOf(DifferenceKind::Study)}},
    {"exam_draw", {indexOf(DifferenceKind::Study), "exam"}},
    {"exam_item", {indexOf(DifferenceKind::Study), "exam"}},
    {"exam_score", {indexOf(DifferenceKind::Study), "exam", "exam_id"}},
    {"exam_correction", {indexOf(DifferenceKind::Study), "exam", "exam_id"}},
    {"exam_question", {indexOf(DifferenceKind::Study)}},
    {"ledger_item", {indexOf(DifferenceKind::Ledger)}},
    {"ledger_step", {indexOf(DifferenceKind::Ledger), "ledger_item"}},
    {"ledger_pass", {indexOf(DifferenceKind::Ledger)}},
    {"committee_term", {indexOf(DifferenceKind::Committee)}},
    {"committee_seat", {indexOf(DifferenceKind::Committee), "committee_term", "term_id"}},
    {"committee_seat_next", {indexOf(DifferenceKind::Committee), "committee_term", "term_id"}},
    {"reelection_step", {indexOf(DifferenceKind::Committee), "committee_term"}},
    {"committee_post", {indexOf(DifferenceKind::Committee)}},
    {"duty", {indexOf(DifferenceKind::Committee)}},
    {"work_year", {indexOf(DifferenceKind::Committee)}},
    {"work_item", {indexOf(DifferenceKind::Committee)}},
    {"meeting_series", {indexOf(DifferenceKind::Committee)}},
    {"election", {indexOf(DifferenceKind::Elections)}},
    {"election_step", {indexOf(DifferenceKind::Elections), "election"}},
    {"election_paper", {indexOf(DifferenceKind::Elections), "election"}},
    {"election_candidate", {indexOf(DifferenceKind::Elections), "election"}},
    {"election_teller", {indexOf(DifferenceKind::Elections), "election"}},
    {"election_left_out", {indexOf(DifferenceKind::Elections), "election"}},
    {"election_round", {indexOf(DifferenceKind::Elections), "election", "election_id"}},
    {"dues_base", {indexOf(DifferenceKind::Dues)}},
    {"dues_payment", {indexOf(DifferenceKind::Dues)}},
    {"dues_part", {indexOf(DifferenceKind::Dues), "dues_payment"}},
    {"dues_exemption", {indexOf(DifferenceKind::Dues)}},
    {"dues_remittance", {indexOf(DifferenceKind::Dues)}},
    {"admission", {indexOf(DifferenceKind::Admissions)}},
    {"admission_step", {indexOf(DifferenceKind::Admissions), "admission"}},
    {"admission_paper", {indexOf(DifferenceKind::Admissions), "admission"}},
    {"admission_review", {indexOf(DifferenceKind::Admissions), "admission"}},
    {"admission_plan", {indexOf(DifferenceKind::Admissions)}},
    {"admission_sponsor", {indexOf(DifferenceKind::Admissions), "admission", "admission_id"}},
    {"evaluation", {indexOf(DifferenceKind::Evaluations)}},
    {"evaluation_step", {indexOf(DifferenceKind::Evaluations), "evaluation"}},
    {"evaluation_person", {indexOf(DifferenceKind::Evaluations), "evaluation"}},
    {"evaluation_count", {indexOf(DifferenceKind::Evaluations), "evaluation"}},
    {"evaluation_tally", {indexOf(DifferenceKind::Evaluations), "evaluation"}},
    {"evaluation_correction", {indexOf(DifferenceKind::Evaluations), "evaluation"}},
    {"appraisal", {indexOf(DifferenceKind::Evaluations)}},
    {"appraisal_step", {indexOf(DifferenceKind::Evaluations), "appraisal"}},
    {"appraisal_count", {indexOf(DifferenceKind::Evaluations), "appraisal"}},
    {"appraisal_tally", {indexOf(DifferenceKind::Evaluations), "appraisal"}},
    {"appraisal_correction", {indexOf(DifferenceKind::Evaluations), "appraisal"}},
    {"disposition", {indexOf(DifferenceKind::Discipline)}},
    {"disposition_step", {indexOf(DifferenceKind::Discipline), "disposition"}},
    {"disposition_correction", {indexOf(DifferenceKind::Discipline), "disposition"}},
    {"sanction", {indexOf(DifferenceKind::Discipline)}},
    {"sanction_correction", {indexOf(DifferenceKind::Discipline), "sanction"}},
    {"reserve", {indexOf(DifferenceKind::Cadres)}},
    {"reserve_step", {indexOf(DifferenceKind::Cadres), "reserve"}},
    {"reserve_score", {indexOf(DifferenceKind::Cadres), "reserve"}},
    {"contact_point", {indexOf(DifferenceKind::Cadres)}},
    {"contact_visit", {indexOf(DifferenceKind::Cadres), "contact_point"}},
    {"brand", {indexOf(DifferenceKind::Cadres)}},
    {"brand_step", {indexOf(DifferenceKind::Cadres), "brand"}},
    {"brand_evidence", {indexOf(DifferenceKind::Cadres), "brand"}},
    {"merit_indicator", {indexOf(DifferenceKind::Merit)}},
    {"merit_entry", {indexOf(DifferenceKind::Merit)}},
    {"merit_excuse", {indexOf(DifferenceKind::Merit)}},
    {"merit_review", {indexOf(DifferenceKind::Merit)}},
    {"poll", {indexOf(DifferenceKind::Surveys)}},
    {"poll_question", {indexOf(DifferenceKind::Surveys), "poll"}},
    {"poll_option", {indexOf(DifferenceKind::Surveys), "poll"}},
    {"poll_count", {indexOf(DifferenceKind::Surveys), "poll"}},
    {"poll_tally", {indexOf(DifferenceKind::Surveys), "poll"}},
    {"poll_correction", {indexOf(DifferenceKind::Surveys), "poll"}},
    {"survey", {indexOf(DifferenceKind::Surveys)}},
    {"survey_line", {indexOf(DifferenceKind::Surveys), "survey"}},
    {"survey_option", {indexOf(DifferenceKind::Surveys), "survey"}},
    {"survey_count", {indexOf(DifferenceKind::Surveys), "survey"}},
    {"survey_tally", {indexOf(DifferenceKind::Surveys), "survey"}},
    {"survey_correction", {indexOf(DifferenceKind::Surveys), "survey"}},
    {"diagnosis", {indexOf(DifferenceKind::Diagnoses)}},
    {"diagnosis_judgement", {indexOf(DifferenceKind::Diagnoses), "diagnosis"}},
    {"diagnosis_fact", {indexOf(DifferenceKind::Diagnoses), "diagnosis"}},
    {"diagnosis_line", {indexOf(DifferenceKind::Diagnoses), "diagnosis"}},
    {"diagnosis_correction", {indexOf(DifferenceKind::Diagnoses), "diagnosis"}},
    {"diagnosis_person", {indexOf(DifferenceKind::Diagnoses), "diagnosis", "diagnosis_id"}},
    {"diagnosis_remedy", {indexOf(DifferenceKind::Diagnoses), "diagnosis", "diagnosis_id"}},
    {"talk", {indexOf(DifferenceKind::Talks)}},
    {"criticism", {indexOf(DifferenceKind::Talks)}},
    {"institution", {indexOf(DifferenceKind::Institutions)}},
    {"institution_field", {indexOf(DifferenceKind::Institutions), "institution"}},
    {"institution_version", {indexOf(DifferenceKind::Institutions), "institution"}},
    {"institution_step", {indexOf(DifferenceKind::Institutions), "institution"}},
    {"institution_link", {indexOf(DifferenceKind::Institutions), "institution"}},
    {"inventory", {indexOf(DifferenceKind::Institutions)}},
    {"inventory_verdict", {indexOf(DifferenceKind::Institutions), "inventory"}},
    {"inspection", {indexOf(DifferenceKind::Institutions)}},
    {"violation", {indexOf(DifferenceKind::Discipline)}},
    {"document", {indexOf(DifferenceKind::Institutions)}},
    {"reading", {indexOf(DifferenceKind::Institutions)}},
    {"reading_person", {indexOf(DifferenceKind::Institutions), "reading"}},
    {"key_field", {indexOf(DifferenceKind::Institutions)}},
    {"right_matter", {indexOf(DifferenceKind::Rights)}},
    {"right_step", {indexOf(DifferenceKind::Rights), "right_matter"}},
    {"mass_tie", {indexOf(DifferenceKind::Rights)}},
    {"mass_visit", {indexOf(DifferenceKind::Rights), "mass_tie"}},
    {"clue", {indexOf(DifferenceKind::Integrity)}},
    {"clue_viewing", {indexOf(DifferenceKind::Integrity), "clue", "clue_id"}},
    {"disclosure", {indexOf(DifferenceKind::Integrity)}},
    {"disclosure_notice", {indexOf(DifferenceKind::Integrity), "disclosure", "disclosure_id"}},
    {"rectification", {indexOf(DifferenceKind::Integrity)}},
    {"integrity_lesson", {indexOf(DifferenceKind::Integrity)}},
    {"channel", {indexOf(DifferenceKind::Integrity)}},
    {"supervision_feedback", {indexOf(DifferenceKind::Integrity)}},
    {"risk_point", {indexOf(DifferenceKind::Integrity)}},
    {"pledge", {indexOf(DifferenceKind::Conduct)}},
    {"pledge_progress", {indexOf(DifferenceKind::Conduct), "pledge"}},
    {"conduct_version", {indexOf(DifferenceKind::Conduct)}},
    {"conduct_item", {indexOf(DifferenceKind::Conduct), "conduct_version"}},
    {"conduct_signature", {indexOf(DifferenceKind::Conduct), "conduct_version"}},
    {"opinion_call", {indexOf(DifferenceKind::Conduct)}},
    {"opinion", {indexOf(DifferenceKind::Conduct)}},
    {"field_task", {indexOf(DifferenceKind::Conduct)}},
    {"responsibility", {indexOf(DifferenceKind::Conduct)}},
    {"accountability", {indexOf(DifferenceKind::Conduct)}},
    {"branch", {indexOf(DifferenceKind::Branches)}},
    {"party_group", {indexOf(DifferenceKind::Branches)}},
    {"attachment", {indexOf(DifferenceKind::Files)}},
    {"setting", {indexOf(DifferenceKind::Settings)}},
    {"import_mapping", {indexOf(DifferenceKind::Settings)}},
    {"report_edit", {indexOf(DifferenceKind::Settings)}},
    {"own_field", {indexOf(DifferenceKind::Settings)}},
    {"rule_override", {indexOf(DifferenceKind::Settings)}},
    {"waiver", {indexOf(DifferenceKind::Settings)}},
    {"holiday_year", {indexOf(DifferenceKind::Settings)}},
    {"holiday_day", {indexOf(DifferenceKind::Settings), "holiday_year"}},
};

} // namespace

TablePlace placeOf(const QString& table)
{
    static const QHash<QString, TablePlace> places = [] {
        QHash<QString, TablePlace> all;
        for (const TableWords& each : kTables)
            all.insert(QString::fromLatin1(each.table), each.place);
        return all;
    }();
    return places.value(table, TablePlace{indexOf(DifferenceKind::Others)});
}

QString differenceName(int kind)
{
    return QString::fromLatin1(kKinds.at(static_cast<std::size_t>(kind)).name);
}

bool kindTellsNames(int kind)
{
    return kKinds.at(static_cast<std::size_t>(kind)).tellsNames;
}

QString differenceTitle(const QString& kind)
{
    for (const KindWords& each : kKinds) {
        if (kind == QLatin1StringView(each.name))
            return QCoreApplication::translate("DifferenceTexts", each.title);
    }
    return kind;
}

} // namespace branchbook::book
