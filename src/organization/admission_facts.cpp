// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/admission_facts.h"
#include "organization/sponsor_fitness.h"

#include "branchbook/organization/admission_store.h"
#include "branchbook/rules/figure.h"

#include <algorithm>
#include <array>

namespace branchbook::organization {

namespace {

/// What a file shows as done or not done.
constexpr std::array kFileActs{"dev.2",  "dev.7",  "dev.8++", "dev.15",    "dev.17",
                               "dev.20", "dev.23", "dev.24",  "dev.review"};

using OpenFiles = QHash<QString, const AdmissionFile*>; ///< by member

/// Those whom the roster counts on the day: a file of somebody who left asks for nothing.
OpenFiles openFilesOf(const QList<AdmissionFile>& files, const rules::Facts& facts)
{
    OpenFiles wanted;
    for (const AdmissionFile& file : files)
        wanted.insert(file.member.toString(), &file);
    OpenFiles open;
    for (size_t i = 0; !wanted.isEmpty() && i < facts.people.size(); ++i) {
        const QString id = facts.people.id(i);
        if (const AdmissionFile* file = wanted.value(id))
            open.insert(id, file);
    }
    return open;
}

/// The last day of what a limit gives from `from` on; invalid where the texts of that day have no such limit.
Result<QDate> lastDayOf(const rules::Catalogue& catalogue, QStringView limit, QDate from)
{
    if (!from.isValid() || catalogue.find(limit, from) == nullptr)
        return QDate();
    BB_TRY(const rules::Figure figure, rules::figureOn(catalogue, limit, from));
    BB_TRY(const rules::Span span, rules::spanOf(figure));
    return rules::addSpan(from, span);
}

/// The end of the probation with what was added to it.
Result<QDate> probationEnd(const rules::Catalogue& catalogue, const AdmissionFile& file)
{
    BB_TRY(const QDate end, lastDayOf(catalogue, u"dev.probation", file.day(u"15").latest()));
    return end.isValid() ? addMonths(end, file.extensionMonths.value_or(0)) : end;
}

class AdmissionFacts
{
public:
    AdmissionFacts(const book::FactsQuery& query, rules::Facts& facts)
        : m_query(query)
        , m_facts(facts)
    {
    }

    Result<> add(const AdmissionFile& file)
    {
        BB_TRY(const QDate end, probationEnd(m_query.catalogue, file));
        const QString subject = file.member.toString();
        for (const char* act : kFileActs)
            m_facts.keepsOf[QString::fromLatin1(act)].insert(subject);
        for (const AdmissionStep& step : file.steps)
            addStep(file, step, end);
        addReviews(file);
        return addTerms(file, end);
    }

private:
    void event(const AdmissionFile& file, const QString& what, PartialDate on)
    {
        if (on.precision() < Precision::Month || on.earliest() > m_query.today)
            return;
        m_facts.events.push_back(
            {what, file.member.toString(), on.latest(), refOf(file), on.precision() == Precision::Day});
    }

    void addStep(const AdmissionFile& file, const AdmissionStep& step, QDate end)
    {
        // The meeting that extended the probation decided no conversion: the one at its new end is still to come.
        const bool extended = step.code == u"23" && file.extensionMonths && end.isValid() && step.on.latest() < end;
        if (step.code == u"23++")
            event(file, QStringLiteral("dev.postponed"), end.isValid() ? PartialDate::of(end) : PartialDate());
        else if (!extended)
            event(file, QStringLiteral("dev.") + step.code, step.on);
    }

    /// Those of an activist; what is written down of the probation later is no review of this rule.
    void addReviews(const AdmissionFile& file)
    {
        PartialDate listed = file.day(u"8++");
        for (const char16_t* code : {u"8", u"15"})
            listed = listed.isEmpty() ? file.day(code) : listed;
        for (const AdmissionReview& review : file.reviews) {
            if (listed.isEmpty() || review.on <= listed.latest())
                event(file, QStringLiteral("dev.review"), PartialDate::of(review.on));
        }
    }

    Result<> addTerms(const AdmissionFile& file, QDate end)
    {
        const QString subject = file.member.toString();
        const QDate accepted = file.day(u"15").earliest(); // of a month alone the cautious end, as for any last day
        // Months alone extend nothing: the meeting that decided it is step 23 (art 31), until then the old end stands.
        if (file.extensionMonths && end.isValid() && file.step(u"23") != nullptr)
            m_facts.terms.push_back({QStringLiteral("probation"), subject, end, false, refOf(file)});
        if (file.approval != rules::ApprovalCase::Special)
            return {};
        BB_TRY(const QDate until, lastDayOf(m_query.catalogue, u"dev.approval_special", accepted));
        if (until.isValid())
            m_facts.terms.push_back({QStringLiteral("approval"), subject, until, false, refOf(file)});
        return {};
    }

    [[nodiscard]] static QString refOf(const AdmissionFile& file)
    {
        return QStringLiteral("admission/") + file.id.toString();
    }

    const book::FactsQuery& m_query;
    rules::Facts& m_facts;
};

/// The file is nearer to the papers than the roster's columns.
void takeBack(const OpenFiles& open, rules::Facts& facts)
{
    std::erase_if(facts.events, [&](const rules::Event& event) {
        const AdmissionFile* file = event.what.startsWith(u"dev.") ? open.value(event.subject) : nullptr;
        return file != nullptr && file->step(QStringView(event.what).mid(4)) != nullptr;
    });
    std::erase_if(facts.terms, [&](const rules::Term& term) {
        const AdmissionFile* file = term.what == u"probation" ? open.value(term.subject) : nullptr;
        return file != nullptr && file->extensionMonths.has_value();
    });
}

} // namespace

Result<> addAdmissionFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    BB_TRY(const auto files, listOpenAdmissions(query.session, query.branch));
    const OpenFiles open = openFilesOf(files, facts);
    if (open.isEmpty())
        return {};
    takeBack(open, facts);
    AdmissionFacts admission(query, facts);
    QHash<book::MemberId, AuditPerson> sponsors;
    facts.keeps.insert(QStringLiteral("sponsor_fit"));
    for (const AdmissionFile& file : files) {
        if (!open.contains(file.member.toString()))
            continue;
        BB_CHECK(admission.add(file));
        BB_CHECK(addSponsorFacts(query.session, query.catalogue, file, query.today, facts, sponsors));
    }
    return {};
}

} // namespace branchbook::organization
