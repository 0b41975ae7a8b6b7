// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/choice.h"

#include "ui/kit/paint.h"
#include "ui/theme/icon.h"

#include <QButtonGroup>
#include <QEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace branchbook::ui {

class FilterChip final : public QAbstractButton
{
public:
    FilterChip(const QString& chipCode, const QString& text, QWidget* parent)
        : QAbstractButton(parent)
        , code(chipCode)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setProperty("ring", 15);
        setNumber(-1);
    }
    void setNumber(int count)
    {
        number = count;
        setAccessibleName(count < 0 ? text() : FilterChips::tr("%1，%2").arg(text()).arg(count));
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        int width = 26 + textWidth(text(), TextRole::SmallStrong);
        if (number >= 0)
            width += 6 + textWidth(QString::number(number), TextRole::Small);
        if (!iconName.isEmpty())
            width += 4 + scaled(14);
        return {width, scaled(30)};
    }

    QString code;
    QString iconName;
    int number = -1;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const bool on = isChecked();
        paintBox(painter, rect(), height() / 2.0,
                 on                 ? Color::AccentSoft
                     : underMouse() ? Color::Hover
                                    : Color::Surface,
                 on ? Color::AccentLine : Color::LineStrong);
        const auto role = on ? TextRole::SmallStrong : TextRole::Small;
        const double words = textWidth(text(), role);
        paintText(painter, {13, 0, words + 2, double(height())}, text(), role, on ? Color::AccentText : Color::Text2);
        if (number >= 0)
            paintText(painter, {13 + words + 6, 0, double(width()), double(height())}, QString::number(number),
                      TextRole::Small, on ? Color::AccentText : Color::Text3);
        const int side = scaled(14);
        if (!iconName.isEmpty())
            paintIcon(painter, iconName, Color::Text2,
                      {13 + words + 4, (height() - side) / 2.0, double(side), double(side)});
    }
};

FilterChips::FilterChips(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_more(new FilterChip({}, tr("更多"), this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_more->setCheckable(false);
    m_more->iconName = QStringLiteral("chevron-down");
    m_more->hide();
    connect(m_more, &QAbstractButton::clicked, this, &FilterChips::openMore);
    connect(m_group, &QButtonGroup::buttonClicked, this, [this] { Q_EMIT chosen(current()); });
}

void FilterChips::addChip(const QString& code, const QString& text, int count)
{
    auto* chip = new FilterChip(code, text, this);
    chip->setNumber(count);
    chip->setChecked(m_chips.isEmpty());
    m_group->addButton(chip);
    m_chips.append(chip);
    chip->show();
    updateGeometry();
    place();
}

void FilterChips::setCount(const QString& code, int count)
{
    bool changed = false;
    for (auto* chip : m_chips) {
        if (chip->code != code || chip->number == count)
            continue;
        chip->setNumber(count);
        changed = true;
    }
    if (!changed)
        return;
    updateGeometry();
    place();
    update();
}

void FilterChips::setCurrent(const QString& code)
{
    for (auto* chip : m_chips) {
        if (chip->code == code)
            chip->setChecked(true);
    }
    place();
}

QString FilterChips::current() const
{
    for (const auto* chip : m_chips) {
        if (chip->isChecked())
            return chip->code;
    }
    return {};
}

bool FilterChips::has(const QString& code) const
{
    return std::ranges::any_of(m_chips, [&](const FilterChip* chip) { return chip->code == code; });
}

QString FilterChips::titleOf(const QString& code) const
{
    const auto found = std::ranges::find_if(m_chips, [&](const FilterChip* chip) { return chip->code == code; });
    return found == m_chips.end() ? QString() : (*found)->text();
}

QStringList FilterChips::filled() const
{
    QStringList codes;
    for (const auto* chip : m_chips) {
        if (chip->number > 0)
            codes.append(chip->code);
    }
    return codes;
}

QSize FilterChips::sizeHint() const
{
    int width = 0;
    for (const auto* chip : m_chips) {
        if (!isEmptyChip(*chip))
            width += chip->sizeHint().width() + 8;
    }
    return {qMax(0, width - 8), scaled(30)};
}

QSize FilterChips::minimumSizeHint() const
{
    return {m_chips.isEmpty() ? 0 : m_chips.first()->sizeHint().width() + 8 + m_more->sizeHint().width(), scaled(30)};
}

bool FilterChips::isEmptyChip(const FilterChip& chip) const
{
    return chip.number == 0 && !chip.isChecked() && &chip != m_chips.first();
}

void FilterChips::place()
{
    const int reserve = sizeHint().width() <= width() ? 0 : m_more->sizeHint().width() + 8;
    int x = 0;
    bool overflow = false;
    for (auto* chip : m_chips) {
        if (isEmptyChip(*chip)) {
            chip->hide();
            continue;
        }
        const auto size = chip->sizeHint();
        // The chosen chip stays in sight even where it does not come first.
        overflow = overflow || x + size.width() > width() - reserve;
        chip->setVisible(!overflow);
        if (overflow)
            continue;
        chip->setGeometry(x, 0, size.width(), size.height());
        x += size.width() + 8;
    }
    m_more->setVisible(overflow);
    if (overflow) {
        QString name = tr("更多");
        for (auto* chip : m_chips) {
            if (chip->isHidden() && chip->isChecked())
                name = chip->text();
        }
        m_more->setText(name);
        m_more->setGeometry(QRect(QPoint(x, 0), m_more->sizeHint()));
    }
}

void FilterChips::openMore()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (auto* chip : m_chips) {
        if (!chip->isHidden() || isEmptyChip(*chip))
            continue;
        const auto text =
            chip->number < 0 ? chip->text() : QStringLiteral("%1  %2").arg(chip->text()).arg(chip->number);
        connect(menu->addAction(text), &QAction::triggered, this, [this, chip] {
            chip->setChecked(true);
            place();
            Q_EMIT chosen(chip->code);
        });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
}

void FilterChips::resizeEvent(QResizeEvent*)
{
    place();
}

bool FilterChips::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        place();
    return QWidget::event(event);
}

} // namespace branchbook::ui
