using Explainer.Model;
using FsCheck.Xunit;

namespace Explainer.Tests.Model;

public sealed class GregorianDayTests
{
    [Property]
    public void In_the_years_of_DateOnly_a_day_has_its_number(DateTime day) =>
        Assert.Equal(DateOnly.FromDateTime(day).DayNumber, GregorianDay.Number(day.Year, day.Month, day.Day));

    [Property]
    public void Four_hundred_years_have_146097_days(int year, byte month) =>
        Assert.Equal(146097, GregorianDay.Number(year + 400L, (month % 12) + 1, 1) - GregorianDay.Number(year, (month % 12) + 1, 1));

    [Theory]
    [InlineData(-1, 12, 31, -367)]
    [InlineData(0, 1, 1, -366)]
    [InlineData(0, 2, 29, -307)]
    [InlineData(0, 12, 31, -1)]
    [InlineData(1, 1, 1, 0)]
    public void Before_the_year_one_days_count_down(long year, int month, int day, long number) =>
        Assert.Equal(number, GregorianDay.Number(year, month, day));

    [Theory]
    [InlineData(2022, 2, 28)]
    [InlineData(2024, 2, 29)]
    [InlineData(1900, 2, 28)]
    [InlineData(2000, 2, 29)]
    [InlineData(-4, 2, 29)]
    [InlineData(-5, 2, 28)]
    [InlineData(2022, 4, 30)]
    [InlineData(2022, 12, 31)]
    public void A_month_has_its_days(long year, int month, int days) => Assert.Equal(days, GregorianDay.DaysInMonth(year, month));
}
