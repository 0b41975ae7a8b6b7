// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_merit.h"

#include "branchbook/organization/grassroots.h"
#include "branchbook/organization/merit_service.h"
#include "sample/sample_file.h"

#include <QJsonArray>

namespace branchbook::sample {

namespace {

using namespace organization;

Error meritDataError(const QString& what)
{
    return Error{ErrorKind::Internal, QStringLiteral("sample.data"), {}, what};
}

Result<Quarter> meritSampleQuarter(const QJsonObject& json, QStringView key)
{
    const auto quarter = Quarter::fromString(sampleText(json, key));
    if (!quarter)
        return fail(meritDataError(sampleText(json, key)));
    return *quarter;
}

/// Full points less a little, another little for everybody, indicator and month.
int meritSamplePoints(const MeritIndicator& indicator, int person, int place, int month)
{
    const int spread = indicator.most / 4 + 1;
    return indicator.most - (person * 7 + place * 5 + month * 3) % spread;
}

class MockupMerit
{
public:
    MockupMerit(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
        : m_writer(writer)
        , m_branch(branch)
        , m_people(people)
    {
    }

    Result<> write()
    {
        BB_TRY(const QJsonObject data, loadSampleFile(QStringLiteral("merit.json")));
        for (const QJsonValue& value : data.value(u"indicators").toArray())
            BB_CHECK(writeIndicator(value.toObject()));
        for (const QJsonValue& value : data.value(u"excuses").toArray())
            BB_CHECK(writeExcuse(value.toObject()));
        for (const QJsonValue& value : data.value(u"months").toArray())
            BB_CHECK(writeMonth(value.toString()));
        for (const QJsonValue& value : data.value(u"experience").toArray())
            BB_CHECK(writeExperience(value.toObject()));
        return writeReview(data.value(u"review").toObject());
    }

private:
    Result<> writeIndicator(const QJsonObject& json)
    {
        MeritIndicator indicator;
        indicator.id = m_writer.ids().make<MeritIndicatorId>();
        indicator.branch = m_branch;
        indicator.title = sampleText(json, u"title");
        indicator.aspect = meritAspectByName(sampleText(json, u"aspect")).value_or(indicator.aspect);
        indicator.weight = json.value(u"weight").toInt();
        indicator.most = json.value(u"most").toInt();
        BB_TRY(indicator.from, meritSampleQuarter(json, u"from"));
        indicator.note = sampleText(json, u"note");
        BB_TRY([[maybe_unused]] const auto id,
               addMeritIndicator(m_writer.unit(), indicator, indicator.from.range().first));
        return {};
    }

    Result<> writeExcuse(const QJsonObject& json)
    {
        const QString name = sampleText(json, u"name");
        if (!m_people.contains(name))
            return fail(meritDataError(name));
        BB_TRY(const Quarter quarter, meritSampleQuarter(json, u"quarter"));
        const MeritExcuse excuse{m_writer.ids().make<MeritExcuseId>(), m_people.value(name),
                                 sampleText(json, u"reason")};
        return excuseFromMerit(m_writer.unit(), m_branch, quarter, excuse, sampleDay(json, u"date"));
    }

    /// Everybody who is asked and not excused.
    Result<> writeMonth(const QString& text)
    {
        const auto month = Month::fromString(text);
        if (!month)
            return fail(meritDataError(text));
        const QDate today = month->range().last;
        BB_TRY(const MeritQuarter quarter,
               loadMeritQuarter(m_writer.unit().session(), m_branch, meritQuarterOf(*month), today));
        const auto place = std::size_t(month->month - 1) % kMeritMonths;
        QList<MeritSheet> sheets;
        for (const MeritPerson& person : quarter.people) {
            if (!person.asked[place] || person.state == MeritState::Excused)
                continue;
            MeritSheet sheet{person.member, {}};
            for (const MeritIndicator& indicator : quarter.indicators)
                sheet.marks.append(
                    MeritMark{indicator.id,
                              meritSamplePoints(indicator, int(sheets.size()), int(sheet.marks.size()), month->month),
                              m_writer.ids().make<MeritEntryId>()});
            sheets.append(sheet);
        }
        return recordMeritMonth(m_writer.unit(), m_branch, *month, sheets, today);
    }

    Result<> writeExperience(const QJsonObject& json)
    {
        const QString name = sampleText(json, u"name");
        if (!m_people.contains(name))
            return fail(meritDataError(name));
        const GrassrootsSpell spell{m_writer.ids().make<GrassrootsId>(),
                                    0,
                                    m_people.value(name),
                                    sampleText(json, u"place"),
                                    sampleText(json, u"post"),
                                    PartialDate::of(sampleDay(json, u"from")),
                                    PartialDate::of(sampleDay(json, u"until"))};
        BB_TRY([[maybe_unused]] const auto id, addGrassroots(m_writer.unit(), spell, spell.until.earliest()));
        return {};
    }

    Result<> writeReview(const QJsonObject& json)
    {
        MeritReview review;
        review.id = m_writer.ids().make<MeritReviewId>();
        review.branch = m_branch;
        BB_TRY(review.quarter, meritSampleQuarter(json, u"quarter"));
        review.on = sampleDay(json, u"date");
        review.conclusion = sampleText(json, u"conclusion");
        return recordMeritReview(m_writer.unit(), review, review.on);
    }

    DemoWriter& m_writer;
    book::BranchId m_branch;
    const QHash<QString, book::MemberId>& m_people;
};

} // namespace

Result<> writeMockupMerit(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
{
    return MockupMerit(writer, branch, people).write();
}

} // namespace branchbook::sample
