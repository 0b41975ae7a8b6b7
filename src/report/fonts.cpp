// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/fonts.h"

#include <fontconfig/fontconfig.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace branchbook::report {

namespace {

struct Candidates {
    FontRole role;
    QStringList named;
    QStringList standIns;
    int standInWeight;
};

const QList<Candidates>& fontCandidates()
{
    static const QList<Candidates> table{
        {FontRole::Title,
         {QStringLiteral("方正小标宋简体"), QStringLiteral("方正小标宋_GBK"), QStringLiteral("FZXiaoBiaoSong-B05S"),
          QStringLiteral("FZXiaoBiaoSong-B05")},
         {QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"), QStringLiteral("FandolSong")},
         700},
        {FontRole::Body,
         {QStringLiteral("仿宋_GB2312"), QStringLiteral("FangSong_GB2312"), QStringLiteral("FangSong"),
          QStringLiteral("仿宋")},
         {QStringLiteral("FandolFang"), QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC")},
         400},
        {FontRole::Kai,
         {QStringLiteral("楷体_GB2312"), QStringLiteral("KaiTi_GB2312"), QStringLiteral("KaiTi"),
          QStringLiteral("楷体")},
         {QStringLiteral("LXGW WenKai"), QStringLiteral("AR PL UKai CN"), QStringLiteral("FandolKai")},
         400},
        {FontRole::Hei,
         {QStringLiteral("SimHei"), QStringLiteral("黑体")},
         {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"), QStringLiteral("FandolHei")},
         400},
        {FontRole::Song,
         {QStringLiteral("SimSun"), QStringLiteral("宋体")},
         {QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"), QStringLiteral("FandolSong")},
         400},
    };
    return table;
}

QSet<QString> installedFamilies()
{
    QSet<QString> families;
    for (const FcSetName set : {FcSetSystem, FcSetApplication}) {
        const FcFontSet* fonts = FcConfigGetFonts(nullptr, set);
        for (int i = 0; fonts != nullptr && i < fonts->nfont; ++i) {
            FcChar8* name = nullptr;
            for (int n = 0; FcPatternGetString(fonts->fonts[i], FC_FAMILY, n, &name) == FcResultMatch; ++n)
                families.insert(QString::fromUtf8(reinterpret_cast<const char*>(name)));
        }
    }
    return families;
}

FontChoice chooseFont(const Candidates& candidates, const QSet<QString>& installed)
{
    const auto isInstalled = [&](const QString& family) { return installed.contains(family); };
    const auto named = std::find_if(candidates.named.begin(), candidates.named.end(), isInstalled);
    if (named != candidates.named.end())
        return {candidates.role, *named, 400, Fit::Named};
    const auto free = std::find_if(candidates.standIns.begin(), candidates.standIns.end(), isInstalled);
    if (free != candidates.standIns.end())
        return {candidates.role, *free, candidates.standInWeight, Fit::StandIn};
    const bool upright = candidates.role != FontRole::Hei;
    return {candidates.role, upright ? QStringLiteral("serif") : QStringLiteral("sans-serif"), candidates.standInWeight,
            Fit::StandIn};
}

} // namespace

QString roleName(FontRole role)
{
    switch (role) {
    case FontRole::Title: return QCoreApplication::translate("Report", "小标宋");
    case FontRole::Body: return QCoreApplication::translate("Report", "仿宋");
    case FontRole::Kai: return QCoreApplication::translate("Report", "楷体");
    case FontRole::Hei: return QCoreApplication::translate("Report", "黑体");
    case FontRole::Song: return QCoreApplication::translate("Report", "宋体");
    }
    return {};
}

QList<FontChoice> FontSet::standIns() const
{
    QList<FontChoice> list;
    std::copy_if(choices.begin(), choices.end(), std::back_inserter(list),
                 [](const FontChoice& choice) { return choice.fit == Fit::StandIn; });
    return list;
}

FontSet chooseFonts()
{
    const QSet<QString> installed = installedFamilies();
    FontSet set;
    for (const Candidates& candidates : fontCandidates())
        set.choices.append(chooseFont(candidates, installed));
    return set;
}

} // namespace branchbook::report
