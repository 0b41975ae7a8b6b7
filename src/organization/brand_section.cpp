// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the brand adds to the agenda and to the report. Sentences of the report are Chinese in every language.
#include "branchbook/organization/brand_store.h"

#include "branchbook/base/text.h"
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace branchbook::organization {

namespace {

constexpr char16_t kBrandRecheckTerm[] = u"brand_recheck";
constexpr std::array<const char16_t*, 5> kBrandStageWords{u"申报", u"评审", u"命名", u"提升", u"复核"};

/// The last step by that day; none where the brand did not hold then.
const BrandStep* brandStepOn(const Brand& brand, QDate day)
{
    const BrandStep* reached = nullptr;
    for (const BrandStep& step : brand.steps) {
        if (step.on <= day)
            reached = &step;
    }
    return brand.endedOn.isValid() && brand.endedOn <= day ? nullptr : reached;
}

QString brandWords(const Brand& brand, const BrandStep& step, const QStringList& done)
{
    QString text = QStringLiteral("党建品牌“%1”：%2%3")
                       .arg(insideQuotes(brand.name), PartialDate::of(step.on).toChinese(),
                            QString::fromUtf16(kBrandStageWords.at(static_cast<std::size_t>(step.stage))));
    if (!done.isEmpty())
        text += QStringLiteral("；本期开展%1项：%2").arg(done.size()).arg(done.join(QStringLiteral("、")));
    return text + QStringLiteral("。");
}

} // namespace

Result<> addBrandFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    facts.keeps.insert(QString::fromUtf16(kBrandRecheckTerm));
    BB_TRY(const auto list, listBrands(query.session, query.branch));
    for (const Brand& brand : list) {
        const QDate due = brand.recheckDue();
        for (const BrandStep& step : brand.steps) {
            if (!step.nextOn.isValid())
                continue;
            const bool settled = step.nextOn != due || !brand.isOpen();
            facts.terms.push_back({QString::fromUtf16(kBrandRecheckTerm),
                                   {},
                                   step.nextOn,
                                   settled,
                                   QStringLiteral("brand/") + brand.id.toString()});
        }
    }
    return {};
}

Result<> addBrandSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto list, listBrands(query.session, query.branch));
    for (const Brand& brand : list) {
        const BrandStep* step = brandStepOn(brand, range.last);
        if (step == nullptr)
            continue;
        QStringList done;
        for (const BrandEvidence& each : brand.evidence) {
            if (range.contains(each.on))
                done.prepend(each.title); // the newest comes first in the list
        }
        section.parts.emplace_back(book::SectionText{brandWords(brand, *step, done)});
        section.figures.insert(QStringLiteral("brand"),
                               QJsonObject{{QStringLiteral("name"), brand.name},
                                           {QStringLiteral("stage"), brandStageName(step->stage)},
                                           {QStringLiteral("since"), step->on.toString(Qt::ISODate)},
                                           {QStringLiteral("done"), QJsonArray::fromStringList(done)}});
        return {};
    }
    return {};
}

} // namespace branchbook::organization
