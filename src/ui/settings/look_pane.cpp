// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/look_pane.h"

#include "ui/kit/card.h"
#include "ui/kit/text.h"
#include "ui/settings/setting_row.h"
#include "ui/shell/desk.h"
#include "ui/shell/preferences.h"

#include <QVBoxLayout>

#include <array>

namespace branchbook::ui {

namespace {

constexpr std::array kLanguages{"zh_CN", "en"}; ///< in the order of the control

} // namespace

LookPane::LookPane(Desk& desk, Theme& theme, Preferences& preferences)
    : m_desk(desk)
    , m_theme(theme)
    , m_preferences(preferences)
    , m_size(makeSizeControl(theme.settings()))
    , m_scheme(makeSchemeControl(theme.settings()))
    , m_language(new Segmented(tr("界面语言")))
    , m_contrast(new Switch(tr("加强对比")))
    , m_motion(new Switch(tr("减少动画")))
{
    addCard(tr("文字"), makeTextCard());
    addCard(tr("外观"), makeLookCard());
    addCard(tr("语言 · Language"), makeLanguageCard());
    connect(m_size, &Segmented::chosen, this, [this](int index) {
        auto look = m_theme.settings();
        look.textScale = textScaleAt(index);
        take(look);
    });
    connect(m_scheme, &Segmented::chosen, this, [this](int index) {
        auto look = m_theme.settings();
        look.scheme = schemeAt(index);
        take(look);
    });
    connect(m_contrast, &QAbstractButton::clicked, this, [this](bool on) {
        auto look = m_theme.settings();
        look.contrast = on ? Contrast::High : Contrast::Normal;
        take(look);
    });
    connect(m_motion, &QAbstractButton::clicked, this, [this](bool on) {
        auto look = m_theme.settings();
        look.motion = on ? Motion::Reduced : Motion::Full;
        take(look);
    });
    connect(m_language, &Segmented::chosen, this,
            [this](int index) { m_desk.askForLanguage(QString::fromLatin1(kLanguages.at(std::size_t(index)))); });
    connect(&theme, &Theme::changed, this, &LookPane::showLook);
    showLook();
}

QWidget* LookPane::makeTextCard()
{
    auto* box = card(0);
    cardRows(box)->addWidget(settingRow(tr("文字大小"), tr("整个软件一起放大，不影响打印"), m_size));
    auto* preview = frame(QStringLiteral("well"));
    auto* words = new QVBoxLayout(preview);
    words->setContentsMargins(14, 10, 14, 10);
    words->setSpacing(0);
    words->addWidget(label(tr("预览"), TextRole::Caption, Ink::Text3));
    words->addWidget(label(tr("第二党小组 9月党小组会"), TextRole::RowTitle));
    words->addWidget(label(tr("一般每月召开1次 · 三个小组已开 2 个"), TextRole::Small, Ink::Text2));
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(16, 0, 16, 14);
    inset->addWidget(preview);
    cardRows(box)->addLayout(inset);
    return box;
}

QWidget* LookPane::makeLookCard()
{
    auto* box = card(0);
    cardRows(box)->addWidget(settingRow(tr("颜色"), tr("深色适合晚上使用"), m_scheme));
    cardRows(box)->addWidget(horizontalLine());
    cardRows(box)->addWidget(settingRow(tr("加强对比"), tr("文字更黑、边框更清楚"), m_contrast));
    cardRows(box)->addWidget(horizontalLine());
    cardRows(box)->addWidget(settingRow(tr("减少动画"), tr("切换页面时不滑动、不淡入"), m_motion));
    return box;
}

QWidget* LookPane::makeLanguageCard()
{
    m_language->addSegment(tr("中文"));
    m_language->addSegment(tr("English"));
    m_language->setObjectName(QStringLiteral("languageChoice"));
    showLanguage();
    auto* box = card(0);
    cardRows(box)->addWidget(
        settingRow(tr("界面语言"), tr("选好就换过来，内容都不变；打印和导出的材料总是中文"), m_language));
    return box;
}

void LookPane::take(const ThemeSettings& look)
{
    m_preferences.setLook(look);
    m_theme.apply(look);
}

void LookPane::showEvent(QShowEvent* event)
{
    showLanguage();
    CardsPane::showEvent(event);
}

void LookPane::showLanguage()
{
    m_language->setCurrent(m_preferences.language() == QLatin1StringView(kLanguages[1]) ? 1 : 0);
}

void LookPane::showLook()
{
    const auto& look = m_theme.settings();
    m_size->setCurrent(indexOfTextScale(look.textScale));
    m_scheme->setCurrent(indexOfScheme(look.scheme));
    m_contrast->setChecked(look.contrast == Contrast::High);
    m_motion->setChecked(look.motion == Motion::Reduced);
}

} // namespace branchbook::ui
