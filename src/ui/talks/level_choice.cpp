// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talks/level_choice.h"

#include "branchbook/base/screen_words.h"

#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/theme/icon.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using organization::TalkLevel;

class LevelBox final : public QAbstractButton
{
public:
    LevelBox(const QString& title, QString detail, QString iconName)
        : m_detail(std::move(detail))
        , m_icon(std::move(iconName))
    {
        setText(title);
        setAccessibleName(shownClauses({title, m_detail}));
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setProperty("ring", 6);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {scaled(92), scaled(54)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const bool on = isChecked();
        paintBox(painter, rect(), 6, on ? Color::AccentSoft : Color::Surface,
                 on ? Color::AccentLine : Color::LineStrong);
        const double side = scaled(14);
        const QRectF ring(8, scaled(10), side, side);
        paintBox(painter, ring, side / 2, Color::Surface, on ? Color::AccentSolid : Color::Control,
                 on ? side * 0.32 : 1);
        const QRectF title(ring.right() + 5, scaled(6), width() - ring.right() - 8, scaled(22));
        double left = title.left();
        if (!m_icon.isEmpty()) {
            paintIcon(painter, m_icon, isEnabled() ? Color::Text2 : Color::TextDisabled,
                      {left, title.center().y() - 7, 14, 14});
            left += 18;
        }
        const Color ink = isEnabled() ? Color::Text : Color::TextDisabled;
        paintText(painter, {left, title.top(), title.right() - left, title.height()}, text(), TextRole::Body, ink);
        paintText(painter, {8.0, double(scaled(30)), width() - 12.0, double(scaled(18))}, m_detail, TextRole::Caption,
                  isEnabled() ? Color::Text2 : Color::TextDisabled);
    }

private:
    QString m_detail;
    QString m_icon;
};

} // namespace

LevelChoice::LevelChoice(Sealing sealing, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(label(tr("谁能看到要点"), TextRole::Small, Ink::Text2));
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    const auto add = [&](TalkLevel level, const QString& detail, const QString& iconName) {
        auto* box = new LevelBox(shownWord(organization::levelTitle(level)), detail, iconName);
        m_group->addButton(box, int(level));
        row->addWidget(box);
        return box;
    };
    add(TalkLevel::Branch, tr("进检索"), {});
    add(TalkLevel::Committee, tr("只计次数"), {});
    const bool possible = sealing == Sealing::Possible;
    auto* sealed = add(TalkLevel::Sealed, possible ? tr("全部加密") : tr("先设口令"), QStringLiteral("lock"));
    sealed->setEnabled(possible);
    sealed->setToolTip(possible ? tr("事由、要点和答应的事都加密，平时遮着，要看的时候再显示。")
                                : tr("密封要先给手册设口令：设置 → 安全 → 设口令。"));
    rows->addLayout(row);
    connect(m_group, &QButtonGroup::idClicked, this, &LevelChoice::chosen);
    setLevel(organization::kUsualTalkLevel);
}

void LevelChoice::setLevel(TalkLevel level)
{
    if (auto* box = m_group->button(int(level)))
        box->setChecked(true);
}

TalkLevel LevelChoice::level() const
{
    return TalkLevel(qMax(0, m_group->checkedId()));
}

} // namespace branchbook::ui
