// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/study_quality.h"

#include "branchbook/base/percent.h"
#include "branchbook/base/word_list.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ideology/study_plan.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace branchbook::ideology {

namespace {

constexpr WordList<StudyGrade, kStudyGrades> kStudyGradeWords{"StudyGrade",
                                                              {{{"good", QT_TRANSLATE_NOOP("StudyGrade", "好")},
                                                                {"fair", QT_TRANSLATE_NOOP("StudyGrade", "较好")},
                                                                {"plain", QT_TRANSLATE_NOOP("StudyGrade", "一般")},
                                                                {"poor", QT_TRANSLATE_NOOP("StudyGrade", "差")}}}};

bool isRatable(gathering::Kind kind)
{
    return kind != gathering::Kind::TheoryExam && studyForms().contains(kind);
}

/// By session; grades that nobody gave are 0.
Result<QHash<gathering::GatheringId, StudyVotes>> loadVotes(const store::Session& session, book::BranchId branch,
                                                            const QString& first, const QString& last)
{
    QHash<gathering::GatheringId, StudyVotes> all;
    store::Query query = session.query("study_quality.votes");
    query.bind("branch", branch.toString()).bind("first", first);
    BB_TRY(bool row, query.bind("last", last).next());
    while (row) {
        const auto grade = kStudyGradeWords.find(query.text(1));
        if (grade)
            all[gathering::GatheringId::fromString(query.text(0))].at(static_cast<std::size_t>(*grade)) =
                static_cast<int>(query.integer(2));
        BB_TRY(row, query.next());
    }
    return all;
}

void countForm(StudyQuality& quality, const RatedSession& session, int madeUp)
{
    const auto form = std::find_if(quality.forms.begin(), quality.forms.end(),
                                   [&](const FormQuality& each) { return each.kind == session.kind; });
    if (form == quality.forms.end())
        return;
    ++form->sessions;
    form->expected += session.expected;
    form->present += session.present;
    form->missed += session.expected - session.present;
    form->madeUp += madeUp;
    form->outputs += session.outputs;
    if (!session.votes || session.hasTooMany())
        return;
    ++form->rated;
    for (std::size_t i = 0; i < kStudyGrades; ++i)
        form->votes.at(i) += session.votes->at(i);
}

QString gradeWords(const StudyVotes& votes)
{
    QStringList words;
    for (std::size_t i = 0; i < kStudyGrades; ++i) {
        if (votes.at(i) > 0)
            words.append(kStudyGradeWords.chineseOf(static_cast<StudyGrade>(i)) + QString::number(votes.at(i)));
    }
    return words.join(QStringLiteral("、"));
}

QString ratingKey(gathering::GatheringId gathering, const QString& grade)
{
    return gathering.toString() + store::kKeySeparator + grade;
}

qint64 presentAt(const gathering::Gathering& held)
{
    return std::count_if(held.attendees.begin(), held.attendees.end(),
                         [](const auto& person) { return person.presence == gathering::Presence::Present; });
}

struct StudyRatingTexts {
    Q_DECLARE_TR_FUNCTIONS(StudyRatingTexts)
};

Result<> checkVotes(const gathering::Gathering& held, const StudyVotes& votes)
{
    for (const int count : votes) {
        if (count < 0)
            return fail(ErrorKind::Invalid, QStringLiteral("rating.negative"), {QString::number(count)},
                        QStringLiteral("votes"));
    }
    const auto present = presentAt(held);
    const auto all = std::accumulate(votes.begin(), votes.end(), qint64(0));
    if (all == 0)
        return fail(ErrorKind::Invalid, QStringLiteral("rating.none"), {held.topic}, QStringLiteral("votes"));
    if (all > present)
        return fail(ErrorKind::Invalid, QStringLiteral("rating.many"), {QString::number(all), QString::number(present)},
                    QStringLiteral("votes"));
    return {};
}

} // namespace

QString studyGradeName(StudyGrade grade)
{
    return kStudyGradeWords.nameOf(grade);
}

QString studyGradeTitle(StudyGrade grade)
{
    return kStudyGradeWords.titleOf(grade);
}

QList<StudyGrade> studyGrades()
{
    return kStudyGradeWords.values();
}

int studyVotesIn(const StudyVotes& votes)
{
    return std::accumulate(votes.begin(), votes.end(), 0);
}

std::optional<double> studyApproval(const StudyVotes& votes)
{
    return percentOf(votes.at(0) + votes.at(1), studyVotesIn(votes));
}

std::optional<double> FormQuality::attendancePercent() const
{
    return percentOf(present, expected);
}

std::optional<double> FormQuality::madeUpPercent() const
{
    return percentOf(madeUp, missed);
}

Result<StudyQuality> loadStudyQuality(const store::Session& session, book::BranchId branch, DateRange period,
                                      QDate today)
{
    StudyQuality quality;
    for (const gathering::Kind kind : studyForms()) {
        if (!isRatable(kind))
            continue;
        FormQuality form;
        form.kind = kind;
        quality.forms.append(form);
    }
    const QString first = period.first.toString(Qt::ISODate);
    const QString last = std::min(period.last, today).toString(Qt::ISODate);
    BB_TRY(const auto votes, loadVotes(session, branch, first, last));
    store::Query query = session.query("study_quality.sessions");
    query.bind("branch", branch.toString()).bind("first", first);
    BB_TRY(bool row, query.bind("last", last).next());
    while (row) {
        RatedSession each;
        each.gathering = gathering::GatheringId::fromString(query.text(0));
        each.kind = gathering::kindByName(query.text(1)).value_or(each.kind);
        each.topic = query.text(2);
        each.on = store::dayAt(query, 3);
        each.minutes = static_cast<int>(query.integer(4));
        each.expected = static_cast<int>(query.integer(5));
        each.present = static_cast<int>(query.integer(6));
        each.outputs = static_cast<int>(query.integer(8));
        if (const auto found = votes.constFind(each.gathering); found != votes.cend())
            each.votes = *found;
        countForm(quality, each, static_cast<int>(query.integer(7)));
        quality.sessions.append(each);
        BB_TRY(row, query.next());
    }
    return quality;
}

Result<QString> ratingDoubt(const store::Session& session, const gathering::Gathering& held)
{
    if (!isRatable(held.kind))
        return QString();
    const QString day = held.heldOn.toString(Qt::ISODate);
    BB_TRY(const auto votes, loadVotes(session, held.branch, day, day));
    const int slips = studyVotesIn(votes.value(held.id));
    const qint64 present = presentAt(held);
    return slips <= present
        ? QString()
        : StudyRatingTexts::tr("学习效果评价 %1 份，多于到会 %2 人，没有计入。请核对到会名单，或者重新登记评价。")
              .arg(slips)
              .arg(present);
}

Result<> rateStudy(store::UnitOfWork& unit, gathering::GatheringId gathering, const StudyVotes& votes, QDate today)
{
    BB_TRY(const auto held, gathering::loadGathering(unit.session(), gathering));
    if (!isRatable(held.kind) || held.heldOn > today || !gathering::isRecorded(held))
        return fail(ErrorKind::Refused, QStringLiteral("rating.kind"), {held.topic});
    BB_CHECK(checkVotes(held, votes));
    BB_CHECK(unit.hold("gathering", gathering.toString())); // who was there bounds the number of slips
    for (std::size_t i = 0; i < kStudyGrades; ++i)
        BB_CHECK(unit.put("study_rating",
                          {{"gathering_id", gathering.toString()},
                           {"grade", studyGradeName(static_cast<StudyGrade>(i))},
                           {"votes", qint64(votes.at(i))}}));
    return {};
}

Result<> clearRating(store::UnitOfWork& unit, gathering::GatheringId gathering)
{
    QStringList grades;
    {
        store::Query query = unit.session().query("study_quality.of_session");
        BB_TRY(bool row, query.bind("id", gathering.toString()).next());
        while (row) {
            grades.append(query.text(0));
            BB_TRY(row, query.next());
        }
    }
    if (grades.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("rating.missing"));
    BB_CHECK(unit.hold("gathering", gathering.toString()));
    for (const QString& grade : std::as_const(grades))
        BB_CHECK(unit.remove("study_rating", ratingKey(gathering, grade)));
    return {};
}

Result<> addQualitySection(const book::SectionQuery& query, book::AreaSection& section)
{
    BB_TRY(const auto quality, loadStudyQuality(query.session, query.branch, query.period, query.today));
    StudyVotes all{};
    int rated = 0;
    for (const FormQuality& form : quality.forms) {
        rated += form.rated;
        for (std::size_t i = 0; i < kStudyGrades; ++i)
            all.at(i) += form.votes.at(i);
    }
    if (rated == 0)
        return {};
    const auto approval = studyApproval(all);
    section.parts.emplace_back(book::SectionText{
        QStringLiteral("对%1次学习作了无记名效果评价，收回%2份：%3")
            .arg(QString::number(rated), QString::number(studyVotesIn(all)), gradeWords(all))
        + (approval ? QStringLiteral("，好和较好占%1").arg(percentText(approval)) : QString()) + QStringLiteral("。")});
    QJsonObject figures{{QStringLiteral("sessions"), rated}};
    for (std::size_t i = 0; i < kStudyGrades; ++i)
        figures.insert(studyGradeName(static_cast<StudyGrade>(i)), all.at(i));
    section.figures.insert(QStringLiteral("study_ratings"), figures);
    return {};
}

} // namespace branchbook::ideology
